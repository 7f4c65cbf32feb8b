import type { LanguageMessages, MessageFile } from './messages';

/** Every file of a language, with its texts by their keys; `first` is what comes with the first page. */
export async function messagesByFile({
  first,
  later,
}: LanguageMessages): Promise<ReadonlyMap<'first' | MessageFile, Readonly<Record<string, string>>>> {
  const files = Object.keys(later) as MessageFile[];
  const texts = await Promise.all(files.map(async (file) => [file, await later[file]()] as const));
  return new Map<'first' | MessageFile, Readonly<Record<string, string>>>([['first', first], ...texts]);
}

/** Every message of a language by its key. */
export async function allMessages(language: LanguageMessages): Promise<Readonly<Record<string, string>>> {
  return Object.assign({}, ...(await messagesByFile(language)).values());
}
