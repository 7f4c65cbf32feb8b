import { expect, it, vi } from 'vitest';
import { en } from './en/en';
import { createMessageTable } from './message-table';
import { createTranslator } from './translator';

it('has the first messages at once and a file’s once it is loaded', async () => {
  const table = createMessageTable(en);
  expect(table.find('nav.library')).toBe('Library');
  expect(table.find('editor.text')).toBeUndefined();
  await table.load(['editor', 'modes']);
  expect(table.find('editor.text')).toBe('Text of the article');
  expect(table.find('mode.done')).toBe('Done');
});

it('fetches a file once, and anew after it could not be fetched', async () => {
  const editor = vi.fn(en.later.editor).mockRejectedValueOnce(new Error('no network'));
  const table = createMessageTable({ ...en, later: { ...en.later, editor } });
  await expect(table.load(['editor'])).rejects.toThrow('no network');
  await Promise.all([table.load(['editor']), table.load(['editor'])]);
  await table.load(['editor']);
  expect(editor).toHaveBeenCalledTimes(2);
  expect(table.find('editor.text')).toBe('Text of the article');
});

it('a message whose file is not here is never said by its name', async () => {
  const translator = createTranslator(en, 'en', 'ltr');
  expect(() => translator.t('editor.text')).toThrow('editor.text');
  await translator.loadMessages(['editor']);
  expect(translator.t('editor.text')).toBe('Text of the article');
  // @ts-expect-error A key that is in no file is an error of type, whatever files there are.
  expect(() => translator.t('editor.no-such-text')).toThrow('editor.no-such-text');
});
