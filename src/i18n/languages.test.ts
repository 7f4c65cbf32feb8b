import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { messagesByFile } from './all-messages.fixture';
import { en } from './en/en';
import { isPseudoLanguage, languages, pickLanguage } from './languages';

/** Names of the values that a message mentions. */
function mentioned(message: string, tag: string): string[] {
  const names = new Set<string>();
  const walk = (parts: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const part of parts) {
      if (part.type !== 0 && 'value' in part && typeof part.value === 'string') names.add(part.value);
      if ('options' in part && !Array.isArray(part.options)) {
        for (const option of Object.values(part.options)) walk(option.value);
      }
    }
  };
  walk(new IntlMessageFormat(message, tag, undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe.each(languages.map((language) => [language.tag, language] as const))(
  'the language %s',
  (tag, language) => {
    it('has every file with every message, each readable as ICU and with the same values', async () => {
      const files = await messagesByFile(await language.load());
      const englishFiles = await messagesByFile(en);
      expect([...files.keys()].sort()).toEqual([...englishFiles.keys()].sort());
      const locale = isPseudoLanguage(tag) ? 'en' : tag;
      for (const [file, englishMessages] of englishFiles) {
        const messages = files.get(file) ?? {};
        expect(Object.keys(messages).sort(), file).toEqual(Object.keys(englishMessages).sort());
        for (const [key, english] of Object.entries(englishMessages)) {
          const message = messages[key] ?? '';
          expect(message.trim(), key).not.toBe('');
          expect(mentioned(message, locale), key).toEqual(mentioned(english, 'en'));
        }
      }
    });
  },
);

it('no message stands in two files', async () => {
  const keys = [...(await messagesByFile(en)).values()].flatMap((messages) => Object.keys(messages));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it('picks the chosen language, else the first of the browser’s, else English', () => {
  expect(pickLanguage('qps-ploc', ['en-GB']).tag).toBe('qps-ploc');
  expect(pickLanguage(null, ['xx', 'en-GB']).tag).toBe('en');
  expect(pickLanguage(null, ['xx']).tag).toBe('en');
});
