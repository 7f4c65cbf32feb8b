import type { StorageProblem } from '../store/storage-keeper';

/** Storage could not be opened, read or written; `problem` says why in a way that the interface can tell. */
export class StorageError extends Error {
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.name = 'StorageError';
    this.problem = problem;
  }
}

const PROBLEM_BY_NAME: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer-schema',
  UpgradeError: 'corrupt',
  UnknownError: 'corrupt',
  DataError: 'corrupt',
  NotReadableError: 'corrupt',
  InvalidStateError: 'unavailable',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  DatabaseClosedError: 'closed',
};

function* causesOf(error: unknown): Generator<{ readonly name: string; readonly message: string }> {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    yield current;
    const { inner, cause } = current as { inner?: unknown; cause?: unknown };
    current = inner ?? cause;
  }
}

/** What went wrong, from whatever the database threw. The innermost known cause decides. */
export function describeStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  let found: StorageProblem = 'unknown';
  for (const cause of causesOf(error)) {
    found = PROBLEM_BY_NAME[cause.name] ?? found;
    if (/quota/i.test(cause.message)) found = 'full';
  }
  return new StorageError(found, error instanceof Error ? error.message : String(error), error);
}
