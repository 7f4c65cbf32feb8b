import type { en } from './en/en';

type English = typeof en;

/** A file of messages that comes with the screens that need it, by its name in the folder of a language. */
export type MessageFile = keyof English['later'];

type KeysOf<F extends MessageFile> = keyof Awaited<ReturnType<English['later'][F]>>;

/** The name of a message. */
export type MessageKey = keyof English['first'] | { [F in MessageFile]: KeysOf<F> }[MessageFile];

/** All messages of one language: those that come first, and how each of the other files is fetched. */
export interface LanguageMessages {
  readonly first: Readonly<Record<keyof English['first'], string>>;
  readonly later: { readonly [F in MessageFile]: () => Promise<Readonly<Record<KeysOf<F>, string>>> };
}

/** What a message mentions. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;
