import { expect, test } from 'vitest';
import { readLanguage } from './read-language';

test.each([
  ['en', 'en'],
  ['EN-gb', 'en-GB'],
  ['en_GB, fr', 'en-GB'],
  ['zh_hant_tw', 'zh-Hant-TW'],
  ['de-DE-DE', 'de-DE'],
  ['fr-x', 'fr'],
  ['sr-SP-Latn', 'sr-SP'],
  ['fa-IR-IR', 'fa-IR'],
  ['de-DE-u-co-phonebk', 'de-DE'],
  ['english', null],
  ['C', null],
  ['', null],
])('%s is %s', (said, language) => {
  expect(readLanguage(said)).toBe(language);
  if (language !== null) expect(new Intl.DisplayNames('en', { type: 'language' }).of(language)).toBeTruthy();
});
