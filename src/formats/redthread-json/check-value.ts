import { MAX_DEPTH } from './scan-json';

/**
 * Keys that are never taken in: those by which a careless copy would alter every object of the program, and the marker
 * by which a patch says that a key is missing.
 */
const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype', '$absent']);

/** What makes a value unfit to be a record, whatever its type; `path` begins below the record. */
export interface ValueFault {
  readonly path: string;
  readonly key: 'json.invalid.refused-key' | 'json.invalid.too-deep' | 'json.invalid.too-large-number';
  readonly values: Readonly<Record<string, string>>;
}

/** Looks through a value from outside before anything recursive touches it; `null` when nothing is wrong. */
export function findValueFault(value: unknown): ValueFault | null {
  const open: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value, path: '', depth: 0 },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: inner, path, depth } = next;
    if (typeof inner === 'number' && !Number.isFinite(inner)) {
      return { path, key: 'json.invalid.too-large-number', values: {} };
    }
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth >= MAX_DEPTH) return { path: '', key: 'json.invalid.too-deep', values: {} };
    const isList = Array.isArray(inner);
    for (const [key, member] of Object.entries(inner)) {
      if (!isList && REFUSED_KEYS.has(key)) {
        return { path, key: 'json.invalid.refused-key', values: { key } };
      }
      open.push({ value: member, path: isList ? `${path}[${key}]` : `${path}.${key}`, depth: depth + 1 });
    }
  }
  return null;
}
