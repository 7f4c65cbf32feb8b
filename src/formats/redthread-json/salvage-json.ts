/** What could be read of a text that should be JSON. */
export type JsonReading =
  | { readonly kind: 'whole'; readonly value: unknown }
  /** The text breaks off or goes wrong: the value holds the records that stand whole before that place. */
  | { readonly kind: 'broken'; readonly value: unknown; readonly line: number; readonly column: number }
  | { readonly kind: 'unreadable'; readonly line: number; readonly column: number };

/** Depth of brackets at which the records of a file stand: in an array, in the outermost object. */
const RECORD_DEPTH = 2;

/** Ends of all values that close back to the depth of records, as offsets into the text. */
function recordEnds(text: string): number[] {
  const ends: number[] = [];
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) isString = false;
    } else if (code === 0x22) {
      isString = true;
    } else if (code === 0x7b || code === 0x5b) {
      depth += 1;
    } else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
      if (depth === RECORD_DEPTH) ends.push(at + 1);
    }
  }
  return ends;
}

function tryParse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * Reads JSON; of a damaged text it keeps the records that stand whole before the damage.
 * Line and column count from 1 and name the place after the last whole record.
 */
export function readJson(text: string): JsonReading {
  const whole = tryParse(text);
  if (whole !== null) return { kind: 'whole', ...whole };
  const ends = recordEnds(text);
  // A start of the text can be read exactly if every shorter one can: the longest is found by halving.
  let low = 0;
  let high = ends.length;
  let best: { readonly value: unknown } | null = null;
  while (low < high) {
    const middle = (low + high) >> 1;
    const read = tryParse(`${text.slice(0, ends[middle])}]}`);
    if (read === null) {
      high = middle;
    } else {
      best = read;
      low = middle + 1;
    }
  }
  const place = placeOf(text, low === 0 ? 0 : (ends[low - 1] ?? 0));
  return best === null ? { kind: 'unreadable', ...place } : { kind: 'broken', ...best, ...place };
}
