import type { TextRange } from '../src/domain/span';

/** A text to measure with, the same for every tool in a run. */
export interface SampleText {
  readonly paragraphs: readonly string[];
  /** The paragraphs joined by one `\n`, as the app keeps them. */
  readonly text: string;
  /** UTF-16 code units into `text`; each within one paragraph, in reading order, some over others. */
  readonly spans: readonly TextRange[];
}

/** Numbers from 0 to 1 that are the same for the same seed: mulberry32 (Tommy Ettinger, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = [
  'ka',
  'lo',
  'mer',
  'ti',
  'ven',
  'sal',
  'or',
  'ul',
  'pe',
  'dan',
  'ri',
  'so',
  'est',
  'mark',
  'in',
];

function makeWord(random: () => number): string {
  const length = 1 + Math.floor(random() * 3);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}

function makeParagraph(words: number, random: () => number): string {
  const sentences: string[] = [];
  for (let left = words; left > 0; ) {
    const length = Math.min(left, 6 + Math.floor(random() * 18));
    const sentence = Array.from({ length }, () => makeWord(random)).join(' ');
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
    left -= length;
  }
  return sentences.join(' ');
}

/** The offsets at which words begin, and the length of the text. */
function wordStarts(text: string): number[] {
  return [...text.matchAll(/\S+/g)].map(({ index }) => index);
}

/** A text of invented words in paragraphs of about 80, with spans of 2 to 12 words spread evenly over it. */
export function makeSampleText(words: number, spanCount: number, seed: number): SampleText {
  const random = seededRandom(seed);
  const paragraphs: string[] = [];
  for (let left = words; left > 0; ) {
    const length = Math.min(left, 50 + Math.floor(random() * 60));
    paragraphs.push(makeParagraph(length, random));
    left -= length;
  }
  const spans: TextRange[] = [];
  let offset = 0;
  paragraphs.forEach((paragraph, index) => {
    const starts = wordStarts(paragraph);
    const due = Math.round(((index + 1) / paragraphs.length) * spanCount) - spans.length;
    for (let made = 0; made < due; made += 1) {
      const first = Math.floor(random() * Math.max(1, starts.length - 13));
      const last = first + 2 + Math.floor(random() * 10);
      const end = (starts[last] ?? paragraph.length + 1) - 1;
      spans.push({ start: offset + (starts[first] ?? 0), end: offset + end });
    }
    offset += paragraph.length + 1;
  });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return { paragraphs, text: paragraphs.join('\n'), spans };
}
