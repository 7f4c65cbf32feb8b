import type { ChangeLabel } from '../domain/change';

/** Why work could not be saved or opened. */
export type StorageProblem =
  | 'full'
  | 'blocked'
  | 'corrupt'
  | 'newer-schema'
  | 'unavailable'
  | 'closed'
  | 'unknown';

/** What the header says about saving. Times are ms since the epoch. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving'; readonly since: number }
  | {
      readonly kind: 'failed';
      readonly since: number;
      readonly problem: StorageProblem;
      readonly detail: string;
    };

/** Room on this device, in bytes; `null` where the browser does not tell. */
export interface StorageHealth {
  readonly used: number | null;
  readonly quota: number | null;
  /** Whether the browser has promised not to clear it on its own. */
  readonly persisted: boolean;
  /** A window whose storage goes when it is closed, as far as can be told. */
  readonly isPrivate: boolean;
}

/** How many records of a table are touched by restoring a backup. */
export interface RestoreCount {
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  /** Here and not in the backup, which takes their place. */
  readonly removed: number;
}

/** What restoring a backup would do, counted per table. */
export interface RestorePreview {
  readonly counts: Readonly<Record<string, RestoreCount>>;
  readonly problems: readonly { readonly where: string; readonly message: ChangeLabel }[];
}

/** Saving, backing up and looking after the storage. Screens use it; `persistence/` provides it. */
export interface StorageKeeper {
  saveState(): SaveState;
  watchSaveState(watcher: (state: SaveState) => void): () => void;
  /** Resolves when everything committed so far is written; rejects when that fails. */
  flush(): Promise<void>;
  /** Tries again to write what could not be written. */
  retry(): Promise<void>;
  health(): Promise<StorageHealth>;
  askToPersist(): Promise<boolean>;
  /** Everything on this device and in this tab as one file. Works while saving fails, too. */
  backup(): Promise<Blob>;
  previewRestore(file: Blob, mode: 'merge' | 'replace'): Promise<RestorePreview>;
  /** Takes a backup in, all of it or nothing; resolves to what was here before, as a backup that puts it back. */
  restore(file: Blob, mode: 'merge' | 'replace'): Promise<Blob>;
  /** Removes every record from this device. */
  eraseEverything(): Promise<void>;
}
