import type { Clock } from './clock';
import type { LibraryReader } from './library-reader';
import type { RecordStore } from './record-store';
import type { Session } from './session';
import type { StorageKeeper } from './storage-keeper';

/** Everything a screen or a command works with; made once in `main.tsx`. */
export interface Workspace {
  readonly store: RecordStore;
  readonly session: Session;
  readonly reader: LibraryReader;
  readonly keeper: StorageKeeper;
  readonly clock: Clock;
  /** Id of the annotator in use. */
  readonly author: () => string;
}
