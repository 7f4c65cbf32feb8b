import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';

/** Each row: the language, and the sentences that the text joined from them must fall into. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  ['en', 'Sen. Dale Orrin met Gov. Pell in St. Aldwyn.', 'They spoke for an hour.'],
  ['en', 'The plan covers No. 5 and No. 6.', 'It costs $2.5 million.'],
  ['en', 'It came to the U.S. Senate in May.', 'Nobody objected.'],
  ['en', 'He moved to the U.S. The others stayed.'.slice(0, 20), 'The others stayed.'],
  ['en', 'Harbour Works Inc. Chairman Ivo Lund resigned.', 'The board accepted.'],
  ['en', 'The vote was at 5 p.m. on Friday.', 'It failed.'],
  ['en', 'J. R. Moss wrote it.', 'A. Lund signed.'],
  ['en', 'The agency (see the memo. It is short.) agreed.', 'So did we.'],
  ['en', '“Nobody was told,” she said.', '“Nobody asked.”'],
  ['en', 'Was it true? perhaps not, he said.', 'It was late.'],
  ['en', 'Mr. and Mrs. Vane v. Carrow County was heard in Sept. 2025.', 'It was dismissed.'],
  ['en', 'The 9th Cir. Court ruled.', 'Sens. Moss and Vane appealed.'],
  ['de', 'Am 3. Mai traf Dr. Lund den Minister.', 'Der schwieg.'],
  ['de', 'Das kostet ca. 5 Mio. Euro, d. h. viel.', 'Niemand zahlt.'],
  ['de', 'Die Firma (Abs. 2 gilt.) haftet.', 'So steht es da.'],
  ['fr', 'M. Duval et Mme. Roche ont parlé.', 'Il pleuvait.'],
  ['fr', 'Voir p. 12 et n. 4.', 'C’est clair.'],
  ['es', 'El Sr. Vidal y la Dra. Luna hablaron.', 'Nadie respondió.'],
  ['ar', 'قال الوزير إن الجسر آمن.', 'لم يصدقه أحد.'],
  ['zh', '部长说大桥是安全的。', '没有人相信他。'],
];

describe('splitting sentences', () => {
  it.each(ROWS)('%s: %s', (language, ...sentences) => {
    const isSpaced = !['zh'].includes(language);
    const text = sentences.map((sentence) => sentence.trim()).join(isSpaced ? ' ' : '');
    const found = splitSentences(text, language).map(({ start, end }) => text.slice(start, end).trim());
    expect(found).toEqual(sentences.map((sentence) => sentence.trim()));
  });

  it('covers the text without a gap', () => {
    const text = 'One. Two?\nThree… “Four.” Dr. Five (6.) seven!';
    const ranges = splitSentences(text, 'en');
    expect(ranges.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
});
