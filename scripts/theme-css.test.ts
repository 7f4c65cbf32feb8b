import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { themeCss } from './theme-css.ts';

it('the variables of the theme are written down as they are', () => {
  expect(readFileSync('src/ui/theme/mantine-variables.css', 'utf8')).toBe(themeCss());
});
