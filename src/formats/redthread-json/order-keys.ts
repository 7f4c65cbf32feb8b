/** Keys that tell what a thing is come first, the others by name: a file reads well and two of them compare well. */
const FIRST = ['format', 'formatVersion', 'id', 'type', 'kind', 'title', 'name'];

function rank(key: string): number {
  const index = FIRST.indexOf(key);
  return index < 0 ? FIRST.length : index;
}

function compareKeys(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** A JSON value with the keys of all its objects in a fixed order. */
export function orderKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(orderKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => compareKeys(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, orderKeys(inner)]));
}
