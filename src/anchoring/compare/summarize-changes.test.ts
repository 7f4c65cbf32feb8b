import { describe, expect, it } from 'vitest';
import type { ArticleDocument, DocumentBlock } from '../../domain/document';
import type { ChangeFact } from './change-fact';
import { compareDocuments } from './compare-documents';
import { type ArticleMetadata, compareMetadata } from './compare-metadata';
import { summarizeChanges } from './summarize-changes';

const paragraph = (text: string): DocumentBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: readonly (string | DocumentBlock)[]): ArticleDocument => ({
  type: 'doc',
  content: content.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
});

/** A fact as one line. */
function show(fact: ChangeFact): string {
  switch (fact.kind) {
    case 'headline':
      return `headline: ${fact.old} → ${fact.now}`;
    case 'rewritten':
      return 'rewritten';
    case 'paragraphs':
      return `${fact.count} ${fact.fate}`;
    case 'metadata':
      return `field ${fact.field}`;
    case 'only':
      return `only ${fact.extent}`;
    default:
      return `${fact.kind}: ${fact.old} → ${fact.now}${fact.times > 1 ? ` × ${fact.times}` : ''}`;
  }
}

interface Sides {
  readonly language?: string;
  readonly metadata?: readonly [ArticleMetadata, ArticleMetadata];
}

function summarize(before: ArticleDocument, after: ArticleDocument, sides: Sides = {}): string[] {
  const { language = 'en', metadata = [{}, {}] } = sides;
  const changes = compareMetadata(...metadata);
  return summarizeChanges(compareDocuments(before, after), changes, language).map(show);
}

const BOATS = 'The harbour board said on Monday that two new boats would be built in the yard at Kelham.';
const PILOTS = 'None of the pilots who take the ships through the narrow channel had been asked beforehand.';
const COST = 'What it costs is known to nobody, and the treasurer of the town would not answer our letters.';
const STORM =
  'During the storm of last winter the old ferry broke its moorings and drifted as far as Eastrey.';

describe('what changed, in facts', () => {
  it('is nothing when nothing changed', () => {
    expect(summarize(doc(BOATS), doc(BOATS))).toEqual([]);
  });

  it('begins with the headline, then says what became another, then counts paragraphs', () => {
    const after = doc(
      BOATS.replace('two', 'four'),
      STORM,
      COST,
      'In spring the town will vote on all of it.',
    );
    const metadata = [
      { title: 'Two boats for Kelham', publishedAt: '2026-10-12', accessedAt: '2026-10-12' },
      { title: 'Four boats for Kelham', publishedAt: '2026-10-13', accessedAt: '2026-10-14' },
    ] as const;
    expect(summarize(doc(BOATS, PILOTS, COST), after, { metadata })).toEqual([
      'headline: Two boats for Kelham → Four boats for Kelham',
      'figure: two → four',
      '1 added',
      '1 replaced',
      'field publishedAt',
    ]);
  });

  it.each<[string, string, string, string, readonly string[]]>([
    ['a figure', 'en', 'Some 41 families left.', 'Some 14 families left.', ['figure: 41 → 14']],
    [
      'a figure in words',
      'en',
      'It took twenty-one days.',
      'It took forty days.',
      ['figure: twenty-one → forty'],
    ],
    ['a share', 'en', 'It fell by 3.5% in May.', 'It fell by 5.3% in May.', ['figure: 3.5% → 5.3%']],
    ['money', 'en', 'It costs $1,200 a year.', 'It costs $2,100 a year.', ['figure: $1,200 → $2,100']],
    [
      'a figure in German',
      'de',
      'Rund vierzig Familien gingen.',
      'Rund vierzehn Familien gingen.',
      ['figure: vierzig → vierzehn'],
    ],
    [
      'a figure in Arabic digits',
      'ar',
      'غادرت ٤١ عائلة المدينة.',
      'غادرت ١٤ عائلة المدينة.',
      ['figure: ٤١ → ١٤'],
    ],
    ['a Chinese figure', 'zh', '四十一户人家必须搬走。', '十四户人家必须搬走。', ['figure: 四十一 → 十四']],
    [
      'a day',
      'en',
      'It opened on 12 October 2025 at last.',
      'It opened on 13 October 2025 at last.',
      ['date: 12 October 2025 → 13 October 2025'],
    ],
    ['a month', 'en', 'It opens in March, he said.', 'It opens in April, he said.', ['date: March → April']],
    [
      'a weekday',
      'de',
      'Die Fähre fährt am Montag wieder.',
      'Die Fähre fährt am Freitag wieder.',
      ['date: Montag → Freitag'],
    ],
    ['a year', 'en', 'It was built in 1998 by Ohm.', 'It was built in 1989 by Ohm.', ['date: 1998 → 1989']],
    ['a time', 'en', 'It left at 9:30 as planned.', 'It left at 9:50 as planned.', ['date: 9:30 → 9:50']],
    [
      'a day as machines write it',
      'en',
      'Updated on 2026-05-13 by us.',
      'Updated on 2026-06-22 by us.',
      ['date: 2026-05-13 → 2026-06-22'],
    ],
    [
      'no name: another spelling',
      'en',
      'It was built by Arm Works.',
      'It was built by ARM Works.',
      ['1 changed'],
    ],
    ['an hour', 'en', 'It left at 5pm as planned.', 'It left at 9 a.m. as planned.', ['date: 5pm → 9 a.m.']],
    [
      'a negation that came',
      'en',
      'She did sign the letter.',
      'She did not sign the letter.',
      ['negated:  → not'],
    ],
    [
      'a negation that was taken out',
      'de',
      'Es gibt keine Pläne dafür.',
      'Es gibt Pläne dafür.',
      ['affirmed: keine → '],
    ],
    [
      'a hedge that came',
      'en',
      'The bridge will open then.',
      'The bridge may open then.',
      ['hedged: will → may'],
    ],
    [
      'a hedge that was taken out',
      'fr',
      'Le pont aurait coûté cher.',
      'Le pont a coûté cher.',
      ['unhedged: aurait → a'],
    ],
    [
      'no negation: a sentence that has one',
      'en',
      'It rained all day.',
      'It rained all day. Nobody had told them that it would not stop.',
      ['1 changed'],
    ],
    ['a Chinese date', 'zh', '大桥将于3月12日关闭。', '大桥将于3月21日关闭。', ['date: 3月12日 → 3月21日']],
    [
      'a name',
      'en',
      'The plan, said Orla Venn, is good.',
      'The plan, said Mara Dunn, is good.',
      ['name: Orla Venn → Mara Dunn'],
    ],
    [
      'a German name',
      'de',
      'Das sagte Bürgermeister Ohm gestern.',
      'Das sagte Bürgermeister Lehm gestern.',
      ['name: Ohm → Lehm'],
    ],
    [
      'no name: a German noun',
      'de',
      'Das sagte der Minister gestern.',
      'Das sagte der Sprecher gestern.',
      ['1 changed'],
    ],
    ['no name: the first word', 'en', 'The plan is good.', 'Her plan is good.', ['1 changed']],
    [
      'a quotation',
      'en',
      'She called it “a shameless retreat” twice.',
      'She called it “a small step back” twice.',
      ['quotation: a shameless retreat → a small step back'],
    ],
    [
      'a French quotation',
      'fr',
      'Il parle d’« un recul honteux » hier.',
      'Il parle d’« un petit recul » hier.',
      ['quotation: un recul honteux → un petit recul'],
    ],
    [
      'the same number typed otherwise',
      'en',
      'Some 10,000 people came to see it.',
      'Some 10 000 people came to see it.',
      ['1 changed'],
    ],
  ])('tells of %s', (_what, language, before, after, facts) => {
    expect(summarize(doc(PILOTS, before), doc(PILOTS, after), { language })).toEqual(facts);
  });

  it('gives the figure with words around it, and where it stands', () => {
    const [before, after] = [doc(PILOTS, 'Some 41 families left.'), doc(PILOTS, 'Some 14 families left.')];
    const start = PILOTS.length + 1 + 'Some '.length;
    expect(summarizeChanges(compareDocuments(before, after), [], 'en')).toEqual([
      {
        kind: 'figure',
        old: '41',
        now: '14',
        oldRange: { start, end: start + 2 },
        newRange: { start, end: start + 2 },
        oldContext: 'Some 41 families left.',
        newContext: 'Some 14 families left.',
        isQuoted: false,
        times: 1,
      },
    ]);
  });

  it('says of words that they stand in a quotation instead of telling of the quotation as well', () => {
    const before = doc(PILOTS, 'She said: “It was not the pilots who asked for any of this.”');
    const after = doc(PILOTS, 'She said: “It was the pilots who asked for any of this.”');
    expect(summarizeChanges(compareDocuments(before, after), [], 'en')).toMatchObject([
      { kind: 'affirmed', old: 'not', now: '', isQuoted: true },
    ]);
  });

  it('counts the same words that were replaced throughout', () => {
    const texts = (name: string) =>
      doc(`Before, ${name} had left.`, `Then ${name} came back.`, `In the end ${name} stayed.`);
    expect(summarize(texts('Venn'), texts('Dunn'))).toEqual(['name: Venn → Dunn × 3']);
    const word = (noun: string) => doc(`قال ${noun} إن الجسر سيغلق.`, `ثم غادر ${noun} المدينة.`);
    expect(summarize(word('الوزير'), word('المتحدث'), { language: 'ar' })).toEqual([
      'word: الوزير → المتحدث × 2',
      '2 changed',
    ]);
  });

  it('tells of the first of each kind before the rest', () => {
    const after = BOATS.replace('two', 'three');
    expect(
      summarize(
        doc(BOATS, 'Some 41 of 80 left.', 'She called it “a shameless retreat” twice.'),
        doc(after, 'Some 14 of 90 left.', 'She called it “a small step back” twice.', STORM),
      ),
    ).toEqual([
      'figure: two → three',
      'quotation: a shameless retreat → a small step back',
      '1 added',
      'figure: 41 → 14',
      'figure: 80 → 90',
    ]);
  });

  it('says what became of paragraphs', () => {
    const [first, second] = [
      'The council votes on the plan in March.',
      'Its members have seen no drawing so far.',
    ];
    expect(summarize(doc(BOATS, PILOTS, COST, STORM), doc(PILOTS, COST, STORM, BOATS))).toEqual(['1 moved']);
    expect(summarize(doc(BOATS, PILOTS, COST), doc(BOATS, COST))).toEqual(['1 removed']);
    expect(
      summarize(doc(STORM, `${first} ${second}`), doc(STORM, first, second.replace('drawing', 'sketch'))),
    ).toEqual(['1 changed', '1 split']);
    expect(summarize(doc(STORM, first, second), doc(STORM, `${first} ${second}`))).toEqual(['only break']);
  });

  it('says that a text was written anew, without its details', () => {
    expect(
      summarize(doc(BOATS, 'It took 41 days.'), doc('Der Rat hat gestern getagt.', 'Es gab 14 Stimmen.')),
    ).toEqual(['rewritten']);
  });

  it('says when nothing but signs, typing, form or format changed', () => {
    expect(summarize(doc('He said “go”.'), doc('He said "go".'))).toEqual(['only typography']);
    expect(summarize(doc('Yes, he said.'), doc('Yes; he said.'))).toEqual(['only punctuation']);
    const heading: DocumentBlock = {
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: 'The boats' }],
    };
    expect(summarize(doc('The boats', BOATS), doc(heading, BOATS))).toEqual(['only form']);
    const bold: DocumentBlock = {
      type: 'paragraph',
      content: [{ type: 'text', text: BOATS, marks: [{ type: 'bold' }] }],
    };
    expect(summarize(doc(BOATS), doc(bold))).toEqual(['only format']);
  });

  it('takes the first heading of the text for the headline where the title says nothing', () => {
    const top = (text: string): DocumentBlock => ({
      type: 'heading',
      attrs: { level: 1 },
      content: [{ type: 'text', text }],
    });
    expect(
      summarize(doc(top('New boats for the town'), BOATS), doc(top('New ferry for the town'), BOATS)),
    ).toEqual(['headline: New boats for the town → New ferry for the town', '1 changed']);
  });
});
