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
  ['en', 'Sec. Vane and Reps. Orrin and Pell agreed.', 'The rest did not.'],
  ['en', 'The ruling (4th Cir. 2019) stands.', 'Nobody appealed.'],
  ['en', 'Lt. Col. Marrow gave the order.', 'It was obeyed.'],
  ['en', 'She was born on Sept. 3 in Carrow.', 'He was not.'],
  ['en', 'See Art. 5, Sec. 2 and p. 31.', 'It is clear.'],
  ['en', 'The vote failed. ', '2026 was worse than 2025.', 'It rained.'],
  ['en', 'It happened in vol. 12 of the minutes, p. 40 and approx. 30 times.', '12 people saw it.'],
  ['en', 'He left “in anger.” ', '40 of them stayed.'],
  ['fr', 'Le vote a échoué.', '2026 fut pire.'],
  ['es', 'El voto fracasó.', '2026 fue peor.'],
  ['de', 'Die Abstimmung scheiterte.', '2026 war schlimmer als 2025.'],
  ['it', 'Il voto è fallito. 2026 fu peggio.'],
  ['en', 'Dr. Lund, M.D., spoke first.', 'Then came Prof. Vane.'],
  ['en', 'The firm, Harbour Works Ltd., was paid twice.', 'It kept both.'],
  ['en', 'The meeting began at 9 a.m. and ended at noon.', 'It was long.'],
  ['en', 'They left at 11 p.m. The lights were off.'.slice(0, 21), 'The lights were off.'],
  ['en', 'He works for the U.N. Nobody knows why.'.slice(0, 21), 'Nobody knows why.'],
  ['en', 'The U.K. Treasury refused.', 'The U.S. Treasury paid.'],
  ['en', 'It rose by 3.5 per cent.', 'It fell by 2.'],
  ['en', 'Write to info@weir.example for more.', 'Or call.'],
  ['en', 'It is on page.example now.', 'It was not before.'],
  ['en', 'What did he know?', 'Nothing!', 'Why?'],
  ['en', 'She said: “It is late.” Then she left.'.slice(0, 23), 'Then she left.'],
  ['en', 'Wait… what?', 'No.'],
  ['en', 'The road to St. Aldwyn and Mt. Pell is closed.', 'Snow fell.'],
  ['en', 'Mrs. Orrin saw him, e.g. at the weir.', 'He denies it.'],
  ['en', 'Moss et al. found nothing.', 'So did Lund.'],
  ['en', 'Orrin v. Pell was settled.', 'No sum was named.'],
  ['en', 'Approx. 40 people came.', 'Half left.'],
  ['en', 'The memo (dated Jan. 5) was lost.', 'It was found in Feb. 2026.'],
  ['en', 'W. H. Vane Jr. wrote to J. Orrin.', 'No answer came.'],
  ['en', 'It costs $5. That is all.'.slice(0, 12), 'That is all.'],
  ['de', 'Prof. Dr. Lund sprach am 12. Oktober.', 'Alle schwiegen.'],
  ['de', 'Nach § 5 Abs. 2 S. 1 ist das verboten.', 'Es geschah trotzdem.'],
  ['de', 'Das gilt z. B. für Brücken.', 'Für Fähren nicht.'],
  ['de', 'Frau Marrow u. a. waren dort.', 'Sie blieben lange.'],
  ['de', '„Niemand wusste es“, sagte sie.', '„Niemand fragte.“'],
  ['fr', 'Le Dr. Roche est venu.', 'Il est parti.'],
  ['fr', '« Personne ne savait », dit-elle.', 'Elle partit.'],
  ['fr', 'Cela coûte 3,5 millions.', 'Qui paie ?'],
  ['es', '¿Quién lo dijo?', 'Nadie.'],
  ['es', 'La Srta. Luna llegó a las 9 a. m. y habló.', 'Luego se fue.'],
  ['es', 'Véase pág. 12.', 'Está claro.'],
  ['it', 'Il ponte è chiuso.', 'Nessuno lo sa.'],
  ['he', 'השר אמר שהגשר בטוח.', 'איש לא האמין לו.'],
  ['ja', '大臣は橋は安全だと言った。', '誰も信じなかった。'],
  ['hi', 'पुल सुरक्षित है।', 'किसी ने नहीं माना।'],
  ['und', 'The bridge is 3.5 km long.', 'It is closed.'],
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
    const isSpaced = !['zh', 'ja'].includes(language);
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
