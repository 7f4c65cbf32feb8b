import type { en } from './en/en';

/** The name of a message. */
export type MessageKey = keyof typeof en;

/** All messages of one language. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** What a message mentions. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;
