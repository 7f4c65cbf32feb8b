import { expect, it } from 'vitest';
import { languageName } from './language-name';

it.each([
  ['pt-BR', 'Brazilian Portuguese'],
  ['fa', 'Persian'],
  ['de-DE-DE', 'de-DE-DE'],
  ['fr-x', 'fr-x'],
  ['sr-SP-Latn', 'sr-SP-Latn'],
])('names %s, or gives the tag of a language without a name', (tag, name) => {
  expect(languageName(tag, 'en')).toBe(name);
});
