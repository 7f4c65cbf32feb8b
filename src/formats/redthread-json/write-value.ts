/** Keys that tell what a thing is come first, the others by name: a file reads well and two of them compare well. */
const FIRST = ['format', 'formatVersion', 'id', 'type', 'kind', 'title', 'name'];

function orderKeys(value: object): readonly string[] {
  const others = Object.keys(value).filter((key) => !FIRST.includes(key));
  return [...FIRST.filter((key) => Object.hasOwn(value, key)), ...others.sort()];
}

/**
 * A JSON value as `JSON.stringify(value, null, 2)` writes it, with the keys of all objects in a fixed order. `lineStart` is
 * the line break with the indent at which the value stands.
 */
export function writeValue(value: unknown, lineStart: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = `${lineStart}  `;
  let parts = '';
  if (Array.isArray(value)) {
    for (const item of value) parts += `${parts === '' ? '' : ','}${inner}${writeValue(item, inner)}`;
    return parts === '' ? '[]' : `[${parts}${lineStart}]`;
  }
  for (const key of orderKeys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member === undefined) continue;
    parts += `${parts === '' ? '' : ','}${inner}${JSON.stringify(key)}: ${writeValue(member, inner)}`;
  }
  return parts === '' ? '{}' : `{${parts}${lineStart}}`;
}
