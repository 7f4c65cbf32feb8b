import { expect, test } from 'vitest';
import { foundAgainSection, withSection } from './anchoring-sections';

const PAGE = '# Page\n\n## One\n\nold\n\n## Two\n\nstays\n';

test('a section takes the place of the one with its heading, or comes last', () => {
  expect(withSection(PAGE, 'One', ['new', ''])).toBe('# Page\n\n## One\n\nnew\n\n## Two\n\nstays\n');
  expect(withSection(PAGE, 'Two', ['new', ''])).toBe('# Page\n\n## One\n\nold\n\n## Two\n\nnew\n');
  expect(withSection(PAGE, 'Three', ['new', ''])).toBe(`${PAGE}\n## Three\n\nnew\n`);
});

test('the tables of another page come a level lower', () => {
  const page = '# P\n\n## In total\n\n### All\n\n| a |\n\n## By class\n\n## Time\n\nx\n';
  expect(foundAgainSection(page).slice(2)).toEqual([
    '### In total',
    '',
    '#### All',
    '',
    '| a |',
    '',
    '### By class',
    '',
  ]);
  expect(() => foundAgainSection('# P')).toThrow('no tables');
});
