/** Stands in a patch for a key that is not there on that side. Survives JSON and structured cloning. */
export const ABSENT = { $absent: true } as const;

/** The fields of a record that differ, nested as in the record; arrays count as one value. */
export type Patch = { readonly [key: string]: unknown };

/** Two patches over the same keys: what stood there and what stands there now. */
export interface PatchPair {
  readonly before: Patch;
  readonly after: Patch;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for the marker that a patch holds in the place of a missing key. */
export function isAbsent(value: unknown): boolean {
  return isPlainObject(value) && value.$absent === true;
}

/** Deep equality of JSON-like values. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSameValue(item, b[index]));
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length && keys.every((key) => key in b && isSameValue(a[key], b[key]))
    );
  }
  return false;
}

/** What differs between two values of the same shape, or `null` when nothing does. */
export function describePatch(before: object, after: object): PatchPair | null {
  const left = before as Record<string, unknown>;
  const right = after as Record<string, unknown>;
  const was: Record<string, unknown> = {};
  const is: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const a = key in left ? left[key] : ABSENT;
    const b = key in right ? right[key] : ABSENT;
    if (isPlainObject(a) && isPlainObject(b) && !isAbsent(a) && !isAbsent(b)) {
      const inner = describePatch(a, b);
      if (inner !== null) {
        was[key] = inner.before;
        is[key] = inner.after;
      }
    } else if (!isSameValue(a, b)) {
      was[key] = a;
      is[key] = b;
    }
  }
  return Object.keys(is).length === 0 ? null : { before: was, after: is };
}

/** The record with the patch laid over it; the record itself is left alone. */
export function applyPatch<T extends object>(record: T, patch: Patch): T {
  const result: Record<string, unknown> = { ...(record as Record<string, unknown>) };
  for (const [key, value] of Object.entries(patch)) {
    const current = result[key];
    if (isAbsent(value)) delete result[key];
    else if (isPlainObject(value) && isPlainObject(current)) result[key] = applyPatch(current, value);
    else result[key] = value;
  }
  return result as T;
}

/** One patch that does what `first` and then `second` do; markers for missing keys are kept. */
export function mergePatches(first: Patch, second: Patch): Patch {
  const result: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const current = result[key];
    const nested = isPlainObject(value) && isPlainObject(current) && !isAbsent(value) && !isAbsent(current);
    result[key] = nested ? mergePatches(current, value) : value;
  }
  return result;
}

/**
 * The part of `target` whose fields still stand in `record` as `expected` says.
 * Undo uses it so that a field which somebody else has changed since is left alone.
 */
export function keepUnchanged(record: object, expected: Patch, target: Patch): Patch {
  const current = record as Record<string, unknown>;
  const kept: Record<string, unknown> = {};
  for (const [key, wanted] of Object.entries(target)) {
    const was = expected[key];
    const is = key in current ? current[key] : ABSENT;
    if (
      isPlainObject(was) &&
      isPlainObject(wanted) &&
      isPlainObject(is) &&
      !isAbsent(was) &&
      !isAbsent(wanted)
    ) {
      const inner = keepUnchanged(is, was, wanted);
      if (Object.keys(inner).length > 0) kept[key] = inner;
    } else if (isSameValue(was, is)) {
      kept[key] = wanted;
    }
  }
  return kept;
}

/** Lists the leaf fields of a patch as paths joined by `/`, for telling which fields two patches share. */
export function patchPaths(patch: Patch, prefix = ''): string[] {
  return Object.entries(patch).flatMap(([key, value]) =>
    isPlainObject(value) && !isAbsent(value) ? patchPaths(value, `${prefix}${key}/`) : [`${prefix}${key}`],
  );
}
