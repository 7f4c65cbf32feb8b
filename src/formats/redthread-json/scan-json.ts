/** Where a JSON value ends, or where the text stops being JSON; offsets are UTF-16 code units. */
export type JsonScan =
  | { readonly isWhole: true; readonly end: number }
  | { readonly isWhole: false; readonly at: number };

/** How deep values may stand in one another. The deepest article that Redthread writes stays far below. */
export const MAX_DEPTH = 200;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** The offset of the next character that is not white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at += 1;
  }
}

function fail(at: number): JsonScan {
  return { isWhole: false, at };
}

function scanString(text: string, from: number): JsonScan {
  if (text.charCodeAt(from) !== QUOTE) return fail(from);
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return { isWhole: true, end: at + 1 };
    if (code < 0x20) return fail(at);
    if (code === BACKSLASH) {
      ESCAPE.lastIndex = at + 1;
      if (!ESCAPE.test(text)) return fail(at + 2 > text.length ? text.length : at);
      at = ESCAPE.lastIndex - 1;
    }
  }
  return fail(text.length);
}

function scanScalar(text: string, from: number): JsonScan {
  if (text.charCodeAt(from) === QUOTE) return scanString(text, from);
  SCALAR.lastIndex = from;
  return SCALAR.test(text) ? { isWhole: true, end: SCALAR.lastIndex } : fail(from);
}

/** Reads a key with its colon, and gives where its value begins. */
export function scanKey(text: string, from: number): JsonScan {
  const key = scanString(text, from);
  if (!key.isWhole) return key;
  const colon = skipSpace(text, key.end);
  if (text.charCodeAt(colon) !== COLON) return fail(colon);
  return { isWhole: true, end: skipSpace(text, colon + 1) };
}

/** Reads one JSON value as RFC 8259 has it, without building it and without recursion. */
export function scanValue(text: string, from: number): JsonScan {
  const closings: number[] = [];
  let at = skipSpace(text, from);
  for (;;) {
    const code = text.charCodeAt(at);
    let isEmpty = false;
    if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      closings.push(code + 2);
      if (closings.length > MAX_DEPTH) return fail(at);
      at = skipSpace(text, at + 1);
      isEmpty = text.charCodeAt(at) === code + 2;
    } else {
      const scalar = scanScalar(text, at);
      if (!scalar.isWhole) return scalar;
      const ended = closeAndSeparate(text, scalar.end, closings);
      if (!ended.isWhole || closings.length === 0) return ended;
      at = ended.end;
    }
    if (isEmpty) {
      const ended = closeAndSeparate(text, at, closings);
      if (!ended.isWhole || closings.length === 0) return ended;
      at = ended.end;
    }
    if (closings.at(-1) === CLOSE_BRACE) {
      const key = scanKey(text, at);
      if (!key.isWhole) return key;
      at = key.end;
    }
  }
}

/** After a value: passes the brackets that close here and, when something is still open, one comma. */
function closeAndSeparate(text: string, from: number, closings: number[]): JsonScan {
  let at = from;
  while (closings.length > 0) {
    at = skipSpace(text, at);
    const code = text.charCodeAt(at);
    if (code === closings.at(-1)) {
      closings.pop();
      at += 1;
    } else if (code === COMMA) {
      return { isWhole: true, end: skipSpace(text, at + 1) };
    } else {
      return fail(at);
    }
  }
  return { isWhole: true, end: at };
}
