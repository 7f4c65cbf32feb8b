import type { Change } from '../domain/change';

/** What a tab tells the others after it has written: the change and its place in the order of all writes. */
export interface TabMessage {
  readonly seq: number;
  readonly change: Change;
}

/** A line to the other tabs on the same database. `sync/` provides it. */
export interface TabChannel {
  send(messages: readonly TabMessage[]): void;
  /** Tells the others that everything has been replaced and must be read anew. */
  sendReset(): void;
  close(): void;
}

/** Opens the line; messages of this tab don't come back to it. */
export type OpenTabChannel = (
  databaseName: string,
  onMessages: (messages: readonly TabMessage[]) => void,
  onReset: () => void,
) => TabChannel;
