import { GrowingText } from './growing-text';

/** How the lines of a plain text become paragraphs. `hard-wrapped`: a blank line ends one. `as-lines`: every line is one. */
export type LineReading = 'hard-wrapped' | 'as-lines';

const SHORTEST_WRAP = 40;
const LONGEST_WRAP = 120;

/** Lines of a text whatever its line ends: CRLF, CR, LF, U+2028, U+2029, form feed. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\f\u2028\u2029]/);
}

/** Lists, tables and dialogue begin lines of their own even in a text that is wrapped. */
const LINE_OF_ITS_OWN = /^\s*(?:[-*•–]\s|\d{1,3}[.)]\s)|\S\t+\S/;

/** Cells with tabs between them; unlike an item of a list, a row never goes on in the next line. */
const TABLE_ROW = /\S\t+\S.*\t\S/;

/**
 * Whether lines were broken to a width rather than where paragraphs end: of the lines that another follows
 * directly, most nearly fill the common width and few end a sentence.
 */
export function isHardWrapped(text: string): boolean {
  const lines = splitLines(text.slice(0, 200_000)).map((line) => line.trimEnd());
  const followed = lines.filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '');
  if (followed.length < 3) return false;
  const lengths = followed.map((line) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < SHORTEST_WRAP || width > LONGEST_WRAP) return false;
  const full = followed.filter((line) => line.length > width * 0.75);
  const sentenceEnds = followed.filter((line) => /[.!?…]["'”’)]?$/.test(line)).length;
  return full.length > followed.length * 0.7 && sentenceEnds < followed.length * 0.5;
}

// Written without spaces between words, a line's end is no space either.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const UNSPACED_END = new RegExp(`${UNSPACED.source}[\\p{P}]?$`, 'u');
const UNSPACED_START = new RegExp(`^${UNSPACED.source}`, 'u');

/** Two lines as one; a soft hyphen at the end goes, a hard one stays, since only a reader knows which it is. */
export function joinLines(before: string, after: string): string {
  if (before === '') return after;
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after)) return before + after;
  return UNSPACED_END.test(before) && UNSPACED_START.test(after) ? before + after : `${before} ${after}`;
}

/** Paragraphs of a plain text, each one line, without empty ones. */
export function toParagraphs(text: string, reading: LineReading): string[] {
  const paragraphs: string[] = [];
  let open = new GrowingText(joinLines);
  const close = () => {
    const paragraph = open.toString();
    if (paragraph !== '') paragraphs.push(paragraph);
    open = new GrowingText(joinLines);
  };
  for (const raw of splitLines(text)) {
    const line = cleanLine(raw);
    if (line === '') close();
    else {
      if (reading === 'as-lines' || LINE_OF_ITS_OWN.test(raw)) close();
      open.add(line);
      if (TABLE_ROW.test(raw)) close();
    }
  }
  close();
  return paragraphs;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufeff]/g;

/** A line without characters that cannot be seen, white space folded to one space. Joiners and marks stay. */
export function cleanLine(line: string): string {
  return line
    .replace(INVISIBLE, '')
    .replace(/[\t \u00a0\u2000-\u200a\u202f\u3000]+/g, ' ')
    .trim();
}
