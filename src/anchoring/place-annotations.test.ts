import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRange } from '../domain/span';
import { placeAnnotations } from './place-annotations';

/** Where some words stand in a text, for the first time or the `nth`. */
function rangeOf(text: string, words: string, nth = 0): TextRange {
  let start = text.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

function place(oldText: string, newText: string, words: string, nth = 0) {
  const [placement] = placeAnnotations(oldText, newText, [rangeOf(oldText, words, nth)]);
  if (placement === undefined) throw new Error('Nothing was answered');
  const { range } = placement;
  return { ...placement, words: range === null ? null : newText.slice(range.start, range.end) };
}

const STORY = [
  'On Monday the council of Sallow Reach closed the old bridge.',
  'Orla Venn said that 41 families would have to leave their houses.',
  'Nobody asked the pilots. The harbour master declined to comment.',
  'The Carrow Ledger had printed the plan a week before.',
].join('\n');

describe('a span on a new version of its text', () => {
  it('stands where it stood when only other words changed', () => {
    const now = `A line that is new.\n${STORY.replace('declined to comment', 'would not say')}`;
    expect(place(STORY, now, '41 families')).toMatchObject({ status: 'exact', words: '41 families' });
  });

  it('goes along with its passage', () => {
    const [first, second, third, fourth] = STORY.split('\n');
    const now = [first, fourth, third, second].join('\n');
    expect(place(STORY, now, 'The Carrow Ledger had printed the plan')).toMatchObject({
      words: 'The Carrow Ledger had printed the plan',
      score: 1,
    });
    expect(place(STORY, now, '41 families')).toMatchObject({ words: '41 families' });
  });

  it('is edited when words in it changed, and covers what has come in their place', () => {
    const sentence = 'Orla Venn said that 41 families would have to leave their houses.';
    const now = STORY.replace('41 families', 'some 14 households');
    expect(place(STORY, now, sentence)).toMatchObject({
      status: 'edited',
      reason: 'words-changed',
      words: 'Orla Venn said that some 14 households would have to leave their houses.',
    });
    const other = STORY.replace('Orla Venn said', 'Its mayor claimed');
    expect(place(STORY, other, sentence).words).toBe(
      'Its mayor claimed that 41 families would have to leave their houses.',
    );
  });

  it('is orphaned when it was taken out, and is not put on a copy that stood elsewhere all along', () => {
    const copied = `${STORY}\nIn the evening it rained. Nobody asked the pilots. Then came the night.`;
    const now = copied.replace('Nobody asked the pilots. The harbour', 'The harbour');
    expect(place(copied, now, 'Nobody asked the pilots.')).toMatchObject({
      status: 'orphaned',
      reason: 'copy-taken-out',
      words: null,
    });
    expect(place(copied, now, 'Nobody asked the pilots.', 1)).toMatchObject({ status: 'exact' });
  });

  it('is told apart from rows that differ in a name and a number alone', () => {
    const row = (town: string, count: number) =>
      `In ${town}, ${count} of the people asked said that the new line had cut their way to work.`;
    const towns = ['Kelham', 'Hollin', 'Garstow', 'Fennick', 'Eastrey'];
    const before = towns.map((town, index) => row(town, 200 + index * 7)).join(' ');
    const after = [row('Eastrey', 228), row('Hollin', 207), row('Fennick', 221), row('Kelham', 200)].join(
      ' ',
    );
    for (const [town, count] of [
      ['Kelham', 200],
      ['Eastrey', 228],
      ['Fennick', 221],
    ] as const)
      expect(place(before, after, row(town, count)).words).toBe(row(town, count));
    expect(place(before, after, row('Garstow', 214)).status).toBe('orphaned');
  });

  it.each([
    ['quotation marks', '“go it alone”', '"go it alone"'],
    ['dashes', 'in 2019–2024', 'in 2019-2024'],
    ['spaces that do not break', '41 families left', '41\u00A0families left'],
    ['decomposed letters', 'Café Noir closed', 'Cafe\u0301 Noir closed'],
    ['soft hyphens', 'the Hafenverwaltung spoke', 'the Hafen\u00ADverwaltung spoke'],
    ['marks of direction', 'قال الوزير كلمة', 'قال \u200Fالوزير\u200F كلمة'],
  ])('that is the same but for its %s is edited, whole', (_what, before, after) => {
    const frame = (words: string) =>
      `First came the rain. Then ${words} and that was that. Last came the sun.`;
    expect(place(frame(before), frame(after), before)).toMatchObject({ status: 'edited', words: after });
  });

  it.each([
    ['Arabic', 'قال الوزير إن الجسر سيغلق يوم الاثنين. ولم يسأل أحد السكان.', 'ولم يسأل أحد السكان.'],
    ['Chinese', '市长说这座桥将于周一关闭。没有人询问过居民的意见。', '没有人询问过居民的意见。'],
    ['Thai', 'นายกเทศมนตรีกล่าวว่าสะพานจะปิดในวันจันทร์ ไม่มีใครถามชาวบ้าน', 'ไม่มีใครถามชาวบ้าน'],
    [
      'emoji',
      'It rained 👩‍👩‍👧‍👦 all day 🌉 and then it stopped. Nobody asked the pilots 🧑‍✈️ at all.',
      'asked the pilots 🧑‍✈️ at all',
    ],
  ])('is found in %s', (_language, before, words) => {
    expect(place(before, `🌉 ${before}`, words)).toMatchObject({ status: 'exact', words });
  });

  it('of one name is asked about when only the name has stayed of its sentence', () => {
    const before = 'It rained. The council of Carrow paid 279 crowns for a new gate. The sun came out.';
    const after = 'It rained. The council of Carrow never answered when the pilots asked. The sun came out.';
    expect(place(before, after, 'Carrow')).toMatchObject({ status: 'uncertain', reason: 'much-changed' });
    const edited = before.replace('279', '300');
    expect(place(before, edited, 'Carrow')).toMatchObject({ status: 'exact', words: 'Carrow' });
  });

  it('is found whole though a new sentence beside it begins like it', () => {
    const claim = '据加斯托介绍，新线路缩短了上班的路程，共有73封信没有得到答复。';
    const twin = '据加斯托介绍，大桥应该保持开放，共有39封信没有得到答复。';
    const frame = (words: string) => `官员未能联系上。${words}卡罗市议会没有开会。`;
    expect(place(frame(claim), frame(claim + twin), claim)).toMatchObject({ status: 'exact', words: claim });
    expect(place(frame(claim), frame(twin + claim), claim)).toMatchObject({ status: 'exact', words: claim });
  });

  it('is asked about, or gone, when nothing of the text is left', () => {
    const all = STORY.replace(/\w+/g, (word) => `${word}x`);
    expect(place(STORY, all, '41 families').status).toBe('orphaned');
    expect(place(STORY, '', '41 families')).toMatchObject({ status: 'orphaned', score: 0, candidates: [] });
  });

  it('is asked about when its words stand in several new places', () => {
    const before = `${STORY}\nA bridge of such an age is never closed in a hurry.`;
    const line = 'A bridge of such an age is never closed in a hurry.';
    const after = `He wrote: ${line} Then he said: ${line}\n${STORY}`;
    const found = place(before, after, line);
    expect(['uncertain', 'moved', 'exact']).toContain(found.status);
    if (found.status === 'uncertain') expect(found.candidates.length).toBeGreaterThan(1);
  });

  it('is refused when it is empty, reversed, outside of the text or no number', () => {
    for (const range of [
      { start: 3, end: 3 },
      { start: 5, end: 2 },
      { start: -1, end: 4 },
      { start: 0, end: STORY.length + 1 },
      { start: 0.5, end: 4 },
      { start: Number.NaN, end: 4 },
    ])
      expect(() => placeAnnotations(STORY, STORY, [range])).toThrow(RangeError);
  });
});

/** A sentence that nothing else in the text is like, and one of a row of sentences that are alike but for a name. */
function sentenceOf(id: number): string {
  const name = `Mar${String.fromCharCode(97 + (id % 26))}${id}ville`;
  return id % 3 === 0
    ? `In ${name}, ${100 + id} of the people asked said that the line had cut their way to work.`
    : `The mayor of ${name} told the ${id} reporters ${'who had come '.repeat(1 + (id % 3))}about plan ${id * 7}.`;
}

interface Edited {
  readonly text: string;
  /** Where each sentence stands, by its id; missing for one that is gone. */
  readonly places: ReadonlyMap<number, TextRange>;
}

function layOut(paragraphs: readonly (readonly number[])[]): Edited {
  const places = new Map<number, TextRange>();
  let text = '';
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) text += '\n';
    for (const [nth, id] of paragraph.entries()) {
      if (nth > 0) text += ' ';
      places.set(id, { start: text.length, end: text.length + sentenceOf(id).length });
      text += sentenceOf(id);
    }
  }
  return { text, places };
}

const PARAGRAPHS = Array.from({ length: 12 }, (_, paragraph) =>
  Array.from({ length: 4 }, (_unused, nth) => paragraph * 4 + nth),
);

/** Sentences taken out, new ones put in, and paragraphs that change places. */
const edits = fc.record({
  gone: fc.uniqueArray(fc.nat(47), { maxLength: 12 }),
  added: fc.array(fc.nat(11), { maxLength: 6 }),
  swaps: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 3 }),
});

function edit({ gone, added, swaps }: typeof edits extends fc.Arbitrary<infer T> ? T : never): Edited {
  const paragraphs = PARAGRAPHS.map((paragraph) => paragraph.filter((id) => !gone.includes(id)));
  for (const [nth, index] of added.entries()) paragraphs[index]?.push(100 + nth);
  for (const [one, other] of swaps)
    [paragraphs[one], paragraphs[other]] = [paragraphs[other] ?? [], paragraphs[one] ?? []];
  return layOut(paragraphs.filter((paragraph) => paragraph.length > 0));
}

/** `null` when what is said to be an edited sentence stands between the neighbours of the one that is gone. */
function isInItsGap(id: number, range: TextRange | null, { places }: Edited): string | null {
  const paragraph = PARAGRAPHS.find((ids) => ids.includes(id)) ?? [];
  const at = paragraph.indexOf(id);
  const before = paragraph.slice(0, at).findLast((other) => places.has(other));
  const behind = paragraph.slice(at + 1).find((other) => places.has(other));
  const start = places.get(before ?? -1)?.end ?? 0;
  const end = places.get(behind ?? -1)?.start ?? Number.POSITIVE_INFINITY;
  return range !== null && range.start >= start && range.end <= end
    ? null
    : `not between ${before} and ${behind}`;
}

const ranges = fc
  .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), fc.nat(1_000), fc.nat(1_000))
  .map(([text, from, length]) => {
    const start = from % text.length;
    return { text, span: { start, end: start + 1 + (length % (text.length - start)) } };
  });

describe('a span of any text', () => {
  it('stays where it is on the same text, whatever it begins or ends in the middle of', () => {
    fc.assert(
      fc.property(ranges, ({ text, span }) => {
        const [placement] = placeAnnotations(text, text, [span]);
        expect(placement).toMatchObject({ status: 'exact', range: span, score: 1 });
      }),
      { seed: 31, numRuns: 500 },
    );
  });

  it('is never on other words when something is put before it', () => {
    fc.assert(
      fc.property(ranges, fc.string({ unit: 'grapheme', maxLength: 20 }), ({ text, span }, before) => {
        const [placement] = placeAnnotations(text, `${before}\n${text}`, [span]);
        if (placement?.status === 'exact' || placement?.status === 'moved')
          expect(`${before}\n${text}`.slice(placement.range?.start, placement.range?.end)).toBe(
            text.slice(span.start, span.end),
          );
      }),
      { seed: 32, numRuns: 500 },
    );
  });
});

describe('spans of a text that is edited at random', () => {
  const before = layOut(PARAGRAPHS);
  const ids = [...before.places.keys()];
  const spans = [...before.places.values()];

  it('are never on other words, and never lost while their sentence stands', () => {
    fc.assert(
      fc.property(edits, (change) => {
        const after = edit(change);
        placeAnnotations(before.text, after.text, spans).forEach(({ status, range }, index) => {
          const truth = after.places.get(ids[index] ?? -1);
          if (truth === undefined)
            expect(status === 'edited' ? isInItsGap(index, range, after) : range).toBeNull();
          else expect([status === 'exact' || status === 'moved', range]).toEqual([true, truth]);
        });
      }),
      { seed: 20261124, numRuns: 300 },
    );
  }, 60_000);

  it('come back to where they were when the edit is taken back, or are asked about', () => {
    fc.assert(
      fc.property(edits, (change) => {
        const after = edit(change);
        const there = placeAnnotations(before.text, after.text, spans);
        const placed = there.flatMap(({ range }, index) =>
          range === null ? [] : [{ range, span: spans[index] }],
        );
        const back = placeAnnotations(
          after.text,
          before.text,
          placed.map(({ range }) => range),
        );
        back.forEach(({ range }, index) => {
          if (range !== null) expect(range).toEqual(placed[index]?.span);
        });
        expect(back.filter(({ range }) => range === null).length).toBeLessThan(2);
      }),
      { seed: 20261125, numRuns: 200 },
    );
  }, 60_000);
});
