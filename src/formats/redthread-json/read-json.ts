import { scanKey, scanValue, skipSpace } from './scan-json';

/** A place where a text stops being JSON. Line and column count from 1, the column in UTF-16 code units. */
export interface JsonDamage {
  /** The record that is damaged, as `annotations[3]`; empty when it is the file around the records. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** `ends`: the file breaks off here. `wrong`: another character was expected. */
  readonly kind: 'ends' | 'wrong';
  /** What stands in that line up to the place, its last 80 characters. */
  readonly excerpt: string;
}

/** What could be read of a text that should be JSON. */
export interface JsonReading {
  /** `undefined` when nothing could be read. Damaged items of a list are `undefined`, so that the others keep their index. */
  readonly value: unknown;
  readonly damages: readonly JsonDamage[];
}

/** How {@link serializeRecords} begins a record and a key of the head: inside a JSON string no line break can stand. */
const NEXT_PART = /\n(?: {4}\{| {2}[\]"])/g;

/**
 * Reads JSON. Of a damaged text it keeps all that is whole: every record before the damage and, where the file is laid out
 * as Redthread writes it, those after it.
 */
export function readJson(text: string): JsonReading {
  try {
    return { value: JSON.parse(text), damages: [] };
  } catch {
    return salvageJson(text);
  }
}

interface Salvage {
  readonly text: string;
  readonly value: Record<string, unknown>;
  readonly damages: JsonDamage[];
}

function salvageJson(text: string): JsonReading {
  const salvage: Salvage = { text, value: {}, damages: [] };
  let at = skipSpace(text, 0);
  if (text[at] !== '{') {
    const scan = scanValue(text, at);
    note(salvage, '', scan.isWhole ? skipSpace(text, scan.end) : scan.at);
    return { value: undefined, damages: salvage.damages };
  }
  at = skipSpace(text, at + 1);
  while (text[at] !== '}') {
    const next = readMember(salvage, at);
    if (next === null) return { value: salvage.value, damages: salvage.damages };
    at = skipSpace(text, next);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  const rest = skipSpace(text, at + 1);
  if (rest < text.length) note(salvage, '', rest);
  else if (salvage.damages.length === 0) note(salvage, '', at);
  return { value: salvage.value, damages: salvage.damages };
}

/** Reads a key and its value; gives the offset after them, or `null` when nothing more can be found. */
function readMember(salvage: Salvage, from: number): number | null {
  const { text, value } = salvage;
  const key = scanKey(text, from);
  if (!key.isWhole) {
    note(salvage, '', key.at);
    return findNextPart(text, key.at);
  }
  const name = JSON.parse(text.slice(from, text.lastIndexOf(':', key.end - 1)).trimEnd()) as string;
  if (text[key.end] === '[') {
    const items: unknown[] = [];
    Object.defineProperty(value, name, { value: items, enumerable: true, configurable: true });
    return readItems(salvage, name, items, skipSpace(text, key.end + 1));
  }
  const scan = scanValue(text, key.end);
  if (!scan.isWhole) {
    note(salvage, name, scan.at);
    return findNextPart(text, scan.at);
  }
  const member = JSON.parse(text.slice(key.end, scan.end)) as unknown;
  Object.defineProperty(value, name, { value: member, enumerable: true, configurable: true });
  return scan.end;
}

/** Reads the items of a list one by one; gives the offset after the list. */
function readItems(salvage: Salvage, name: string, items: unknown[], from: number): number | null {
  const { text } = salvage;
  let at = from;
  while (text[at] !== ']') {
    const scan = scanValue(text, at);
    if (scan.isWhole) {
      items.push(JSON.parse(text.slice(at, scan.end)));
      at = skipSpace(text, scan.end);
      if (text[at] === ',') at = skipSpace(text, at + 1);
      else if (text[at] !== ']' && text[at] !== '{') {
        note(salvage, '', at);
        return findNextPart(text, at);
      }
      continue;
    }
    if (at >= text.length) note(salvage, '', at);
    else {
      note(salvage, `${name}[${items.length}]`, scan.at);
      items.push(undefined);
    }
    const next = findNextPart(text, at);
    if (next === null) return null;
    at = skipSpace(text, next);
    if (text[at] === '"') return at;
  }
  return at + 1;
}

function findNextPart(text: string, from: number): number | null {
  NEXT_PART.lastIndex = from;
  return NEXT_PART.test(text) ? skipSpace(text, NEXT_PART.lastIndex - 1) : null;
}

function note(salvage: Salvage, path: string, offset: number): void {
  const { text, damages } = salvage;
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  damages.push({
    path,
    line: before.split('\n').length,
    column: offset - lineStart + 1,
    kind: offset >= text.length ? 'ends' : 'wrong',
    excerpt: before.slice(Math.max(lineStart, offset - 80)).trimStart(),
  });
}
