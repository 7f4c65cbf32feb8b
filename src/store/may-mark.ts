import type { SessionState } from './session';

/** Whether words of the text that is shown can be marked, and what is marked be moved: not on an older version, and not while it is edited. */
export function mayMark({ pastVersionId, editing }: SessionState): boolean {
  return pastVersionId === null && editing === null;
}
