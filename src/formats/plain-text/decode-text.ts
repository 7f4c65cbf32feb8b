/** Encodings that text files are told to be in by their bytes, by their names in the Encoding Standard (https://encoding.spec.whatwg.org/). */
type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text file's text, without a byte order mark, and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  /** Its name in the Encoding Standard. */
  readonly encoding: string;
  /** `mark`: a byte order mark says so. `guess`: judged by the bytes. `page`: the page says so. `person`: chosen. */
  readonly by: 'mark' | 'guess' | 'page' | 'person';
}

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const SAMPLE_BYTES = 4096;

/** Text in UTF-16 has a zero in every other byte where it is Latin, and white space always is. */
function guessUtf16(bytes: Uint8Array): TextEncoding | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 4) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) evenZeros += 1;
    if (bytes[index + 1] === 0) oddZeros += 1;
  }
  const pairs = length / 2;
  if (oddZeros > pairs * 0.1 && evenZeros < pairs * 0.02) return 'utf-16le';
  if (evenZeros > pairs * 0.1 && oddZeros < pairs * 0.02) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Reads bytes in an encoding by its name, `null` when that is none. */
export function decodeAs(bytes: Uint8Array, name: string, by: DecodedText['by']): DecodedText | null {
  try {
    const decoder = new TextDecoder(name);
    return { text: decoder.decode(bytes), encoding: decoder.encoding, by };
  } catch {
    return null;
  }
}

/** Whether a text may be in another encoding than it was read in: Unicode can be told by its bytes, the others can't. */
export function isInDoubt({ encoding, by }: Omit<DecodedText, 'text'>): boolean {
  return by === 'person' || (by !== 'mark' && !encoding.startsWith('utf-'));
}

/**
 * Reads the bytes of a text file in the encoding that was chosen, that a mark names or that the bytes suggest. Never throws.
 */
export function decodeText(bytes: Uint8Array, chosen?: string): DecodedText {
  const read = chosen === undefined ? null : decodeAs(bytes, chosen, 'person');
  if (read !== null) return read;
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) {
    return { text: new TextDecoder(marked[0]).decode(bytes), encoding: marked[0], by: 'mark' };
  }
  const encoding = guessUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return { text: new TextDecoder(encoding).decode(bytes), encoding, by: 'guess' };
}

/** True for bytes that no text file has: zeros or many control characters outside of UTF-16. */
export function isBinary(bytes: Uint8Array): boolean {
  if (MARKS.some(([, mark]) => mark.every((byte, index) => bytes[index] === byte))) return false;
  if (guessUtf16(bytes) !== null) return false;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  return controls > sample.length * 0.02;
}
