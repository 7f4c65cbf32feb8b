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

/** How {@link serializeRecords} begins a key of the head, or ends the file. */
const NEXT_KEY = /\n {0,2}["}]/g;

/** A key of the head that stands there as it should, whatever is wrong between it and its list. */
const LIST_HEAD = /"(\w+)"[^\w"[{]*\[/y;

interface Salvage {
  readonly text: string;
  readonly value: Record<string, unknown>;
  readonly damages: JsonDamage[];
  /** Up to where lines are counted, and how many there are before it. */
  counted: { readonly at: number; readonly lines: number };
}

function salvageJson(text: string): JsonReading {
  const salvage: Salvage = { text, value: {}, damages: [], counted: { at: 0, lines: 0 } };
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
    return readOn(salvage, from, key.at);
  }
  const name = JSON.parse(text.slice(from, text.lastIndexOf(':', key.end - 1)).trimEnd()) as string;
  if (text[key.end] === '[') return readList(salvage, name, key.end + 1);
  const scan = scanValue(text, key.end);
  if (!scan.isWhole) {
    note(salvage, name, scan.at);
    return readOn(salvage, from, scan.at);
  }
  const member = JSON.parse(text.slice(key.end, scan.end)) as unknown;
  Object.defineProperty(value, name, { value: member, enumerable: true, configurable: true });
  return scan.end;
}

/** After a damage at a key that begins at `from`: reads its list all the same when it can be told, else finds the next key. */
function readOn(salvage: Salvage, from: number, damagedAt: number): number | null {
  LIST_HEAD.lastIndex = from;
  const name = LIST_HEAD.exec(salvage.text)?.[1];
  if (name === undefined) return findNext(NEXT_KEY, salvage.text, damagedAt);
  return readList(salvage, name, LIST_HEAD.lastIndex);
}

/** Reads a list from behind its opening bracket; gives the offset after it. */
function readList(salvage: Salvage, name: string, from: number): number | null {
  const items: unknown[] = [];
  Object.defineProperty(salvage.value, name, { value: items, enumerable: true, configurable: true });
  return readItems(salvage, name, items, skipSpace(salvage.text, from));
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
        return findNext(NEXT_KEY, text, at);
      }
      continue;
    }
    if (at >= text.length) note(salvage, '', at);
    else {
      note(salvage, `${name}[${items.length}]`, scan.at);
      items.push(undefined);
    }
    const next = findNext(NEXT_PART, text, at);
    if (next === null) return null;
    at = skipSpace(text, next);
    if (text[at] === '"') return at;
  }
  return at + 1;
}

function findNext(part: RegExp, text: string, from: number): number | null {
  part.lastIndex = from;
  return part.test(text) ? skipSpace(text, part.lastIndex - 1) : null;
}

function note(salvage: Salvage, path: string, offset: number): void {
  const { text, damages } = salvage;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  damages.push({
    path,
    line: countLines(salvage, offset) + 1,
    column: offset - lineStart + 1,
    kind: offset >= text.length ? 'ends' : 'wrong',
    excerpt: text.slice(Math.max(lineStart, offset - 80), offset).trimStart(),
  });
}

/** How many lines end before an offset, counted on from the damage before. */
function countLines(salvage: Salvage, offset: number): number {
  const { text, counted } = salvage;
  const isAhead = counted.at <= offset;
  let lines = isAhead ? counted.lines : 0;
  for (
    let at = text.indexOf('\n', isAhead ? counted.at : 0);
    at >= 0 && at < offset;
    at = text.indexOf('\n', at + 1)
  )
    lines += 1;
  salvage.counted = { at: offset, lines };
  return lines;
}
