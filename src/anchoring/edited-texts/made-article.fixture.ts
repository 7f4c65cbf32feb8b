import type { SeededRandom } from '../../domain/seeded-random.fixture';
import type { TextRange } from '../../domain/span';
import type { SentenceStock } from './sentence-stock.fixture';

/** A sentence of a made article. An edit changes its parts and keeps its id, so that it is known where each has gone. */
export interface MadeSentence {
  readonly id: number;
  readonly pattern: string;
  readonly name: string;
  readonly figure: string;
  readonly claim: string;
}

/** Paragraphs of sentences; rows of a list are one paragraph each when they are written. */
export type MadeArticle = readonly (readonly MadeSentence[])[];

/** What of a sentence is marked: all of it, the name in it or the figure. */
export type MarkedPart = 'sentence' | 'name' | 'figure';

/** An article as a text, and where each part of each sentence stands. */
export interface WrittenArticle {
  readonly text: string;
  readonly places: ReadonlyMap<number, Partial<Record<MarkedPart, TextRange>>>;
}

export function pick<Item>(random: SeededRandom, items: readonly Item[]): Item {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

export function drawFigure(random: SeededRandom): string {
  return String(10 + random(random(2) === 0 ? 90 : 900));
}

/** Draws a sentence of a pattern, or of any; one in eight of those is boilerplate. */
export function drawSentence(
  random: SeededRandom,
  stock: SentenceStock,
  id: number,
  pattern: string | null,
): MadeSentence {
  const any = random(8) === 0 ? stock.boilerplate : stock.patterns;
  return {
    id,
    pattern: pattern ?? pick(random, any),
    name: pick(random, stock.names),
    figure: drawFigure(random),
    claim: pick(random, stock.claims),
  };
}

/** An article of 4 to 15 paragraphs, some of them lists; one in three has sentences of one pattern only. */
export function drawArticle(random: SeededRandom, stock: SentenceStock): MadeArticle {
  const only = random(3) === 0 ? pick(random, stock.patterns) : null;
  let id = 0;
  return Array.from({ length: 4 + random(12) }, () => {
    const isList = random(7) === 0;
    const length = isList ? 3 + random(6) : 1 + random(6);
    return Array.from({ length }, () => drawSentence(random, stock, id++, isList ? stock.row : only));
  });
}

function write({ pattern, name, figure, claim }: MadeSentence, at: number) {
  const parts: Partial<Record<MarkedPart, TextRange>> = {};
  let text = '';
  for (const piece of pattern.split(/(?=\{)|(?<=\})/)) {
    const start = at + text.length;
    if (piece === '{name}') parts.name = { start, end: start + name.length };
    if (piece === '{figure}') parts.figure = { start, end: start + figure.length };
    text += piece.replace('{name}', name).replace('{figure}', figure).replace('{claim}', claim);
  }
  return { text, parts: { ...parts, sentence: { start: at, end: at + text.length } } };
}

/** Writes an article out, its paragraphs joined by one line break each. */
export function writeArticle(article: MadeArticle, { gap, row }: SentenceStock): WrittenArticle {
  const places = new Map<number, Partial<Record<MarkedPart, TextRange>>>();
  let text = '';
  for (const paragraph of article)
    for (const [nth, sentence] of paragraph.entries()) {
      if (text !== '') text += nth === 0 || sentence.pattern === row ? '\n' : gap;
      const written = write(sentence, text.length);
      places.set(sentence.id, written.parts);
      text += written.text;
    }
  return { text, places };
}
