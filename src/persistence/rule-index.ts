import type { ReferenceRule } from '../domain/reference-rules';

/** The index of a store by which the rows are found that name a record by a rule; `null` for lists, which have none. */
export function indexOf({ path }: ReferenceRule): string | null {
  return path.includes('[]') ? null : path;
}
