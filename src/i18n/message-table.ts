import type { LanguageMessages, MessageFile } from './messages';

/** The messages of a language that are here, and the way to the others. */
export interface MessageTable {
  /** `undefined` for what is no message, and for one whose file is not here yet. */
  find(key: string): string | undefined;
  /** Fetches files that are not here yet. One that could not be fetched is asked for anew the next time. */
  load(files: readonly MessageFile[]): Promise<void>;
}

/** A table of a language's first messages, which grows by the files that are loaded. */
export function createMessageTable({ first, later }: LanguageMessages): MessageTable {
  const texts = new Map<string, string>(Object.entries(first));
  const loads = new Map<MessageFile, Promise<void>>();

  async function fetchFile(file: MessageFile): Promise<void> {
    try {
      for (const [key, text] of Object.entries<string>(await later[file]())) texts.set(key, text);
    } catch (error) {
      loads.delete(file);
      throw error;
    }
  }

  function loadFile(file: MessageFile): Promise<void> {
    const load = loads.get(file) ?? fetchFile(file);
    loads.set(file, load);
    return load;
  }

  return {
    find: (key) => texts.get(key),
    load: async (files) => void (await Promise.all(files.map(loadFile))),
  };
}
