import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmenterOf } from '../sentences';
import { compareWords } from './compare-words';
import type { DiffRun } from './diff-run';
import { showRuns } from './show-runs.fixture';

/** What is written of a comparison: `[-removed-]`, `{+added+}`; changes of signs, breaks and typing with their first letter behind. */
const compare = (oldText: string, newText: string) => showRuns(compareWords(oldText, newText));

function join(runs: readonly DiffRun[], without: 'added' | 'removed'): string {
  return runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}

describe('two texts compared word by word', () => {
  it.each([
    [
      'a word for a word',
      'The ferry was two years late, the board said.',
      'The ferry was four years late, the board said.',
      'The ferry was [-two-]{+four+} years late, the board said.',
    ],
    [
      'words taken out',
      'The cost has more than doubled since the deal was announced.',
      'The cost has doubled since the deal was signed.',
      'The cost has [-more than -]doubled since the deal was [-announced-]{+signed+}.',
    ],
    [
      'a sentence at the end',
      'Nobody has offered a figure.',
      'Nobody has offered a figure. A source says that the piers are wrong.',
      'Nobody has offered a figure.{+ A source says that the piers are wrong.+}',
    ],
    [
      'a sentence in the middle',
      'He left. She stayed at the house. It rained.',
      'He left. It rained.',
      'He left. [-She stayed at the house. -]It rained.',
    ],
    [
      'a sentence whole that begins like the next',
      'The boat sank. The crew swam.',
      'The boat sank. The boat burned. The crew swam.',
      'The boat sank. {+The boat burned. +}The crew swam.',
    ],
    [
      'a quotation whole beside another',
      '„Wir gehen“, sagte er. „Morgen.“',
      '„Wir gehen“, sagte er. „Wir bleiben“, sagte sie. „Morgen.“',
      '„Wir gehen“, sagte er. {+„Wir bleiben“, sagte sie. +}„Morgen.“',
    ],
    [
      'one more of a list',
      'the old bridge and the ferry',
      'the old bridge, the new bridge and the ferry',
      'the old bridge{+, the new bridge+} and the ferry',
    ],
    [
      'words with apostrophes, hyphens and figures with commas, whole',
      "The council's ten-year plan costs $1,200,000 in the U.S. and -5 points.",
      'The council plan costs $1,300,000 in the U.S. and 5 points.',
      "The [-council's ten-year-]{+council+} plan costs $[-1,200,000-]{+1,300,000+} in the U.S. and [--5-]{+5+} points.",
    ],
    [
      'a word with a hyphen, whole, where dashes stand before it',
      'He went — with ‘three’ men — to a 10-city tour of theirs.',
      'He went — with ‘three’ men — to a 12-city tour of theirs.',
      'He went — with ‘three’ men — to a [-10-city-]{+12-city+} tour of theirs.',
    ],
    [
      'quotation marks and dashes typed in another way',
      'He said “go” in 2019–2024.',
      'He said "go" in 2019-2024.',
      'He said [-“-]t{+"+}tgo[-”-]t{+"+}t in [-2019–2024-]t{+2019-2024+}t.',
    ],
    ['signs alone', 'Yes, he said.', 'Yes; he said!', 'Yes[-,-]p{+;+}p he said[-.-]p{+!+}p'],
    [
      'a line that broke',
      'One line\nand another.',
      'One line and another.',
      'One line[-\n-]b{+ +}band another.',
    ],
    [
      'a rise that became a share',
      'It rose by 41 %, he said.',
      'It rose by 41 points, he said.',
      'It rose by 41 [-%-]{+points+}, he said.',
    ],
    [
      'German',
      'Die Fähre fährt am Montag, sagte Bürgermeister Ohm.',
      'Die Fähre fährt am Dienstag, sagte Bürgermeisterin Ohm.',
      'Die Fähre fährt am [-Montag-]{+Dienstag+}, sagte [-Bürgermeister-]{+Bürgermeisterin+} Ohm.',
    ],
    [
      'Arabic',
      'قال الوزير إن الجسر سيغلق يوم الاثنين. ولم يسأل أحد السكان.',
      'قال المتحدث إن الجسر سيغلق يوم الثلاثاء. ولم يسأل أحد السكان.',
      'قال [-الوزير-]{+المتحدث+} إن الجسر سيغلق يوم [-الاثنين-]{+الثلاثاء+}. ولم يسأل أحد السكان.',
    ],
    [
      'Chinese, where a numeral is one',
      '市长说这座桥将于周一关闭，四十一户人家必须搬走。',
      '市长说这座桥将于周三关闭，十四户人家必须搬走。',
      '市长说这座桥将于周[-一-]{+三+}关闭，[-四十一-]{+十四+}户人家必须搬走。',
    ],
    [
      'emoji and flags, whole',
      'Rain 👩‍👩‍👧 and 🇩🇪 and 👍🏽 all day',
      'Rain 👩‍👩‍👦 and 🇩🇰 and 👍🏿 all day',
      'Rain [-👩‍👩‍👧-]{+👩‍👩‍👦+} and [-🇩🇪-]{+🇩🇰+} and [-👍🏽-]{+👍🏿+} all day',
    ],
  ])('show %s', (_what, oldText, newText, shown) => {
    expect(compare(oldText, newText)).toBe(shown);
  });

  it('are not cut to confetti where hardly anything stayed', () => {
    const before =
      'The minister told reporters on the quay that a new boat would be built by the yard in the spring.';
    const after =
      'No boat, said a clerk of the town, has so far been ordered from the only yard that could build it.';
    expect(compareWords(before, after).filter(({ kind }) => kind === 'same').length).toBeLessThan(3);
  });

  it('keep two figures of a sentence apart', () => {
    expect(compare('It rose from 390 to 830 million.', 'It rose from 410 to 900 million.')).toBe(
      'It rose from [-390-]{+410+} to [-830-]{+900+} million.',
    );
  });

  it('say where a passage stands now that went elsewhere', () => {
    const [boats, pilots, cost] = [
      'The board said on Monday that two new boats would be built in the yard at Kelham. ',
      'None of the pilots who take the ships through the narrow channel had been asked. ',
      'What it costs is known to nobody, and the treasurer would not answer our letters. ',
    ];
    const [before, after] = [`${boats}${pilots}${cost}`, `${boats}${cost}Perhaps. ${pilots}`];
    const gone = compareWords(before, after).find(({ kind }) => kind === 'removed');
    expect(gone).toMatchObject({ text: pilots });
    const elsewhere = gone?.kind === 'removed' ? gone.elsewhere : null;
    expect(after.slice(elsewhere?.start, elsewhere?.end)).toBe(pilots.trim());
    expect(compare(before, after)).toBe(`${boats}[-${pilots}-]↷${cost}{+Perhaps. +}{+${pilots}+}↷`);
  });

  it('are one run when they are the same, and none when they are empty', () => {
    expect(compareWords('Nobody asked.', 'Nobody asked.')).toEqual([
      { kind: 'same', text: 'Nobody asked.', old: { start: 0, end: 13 }, now: { start: 0, end: 13 } },
    ]);
    expect(compareWords('', '')).toEqual([]);
    expect(compare('', 'Nobody asked.')).toBe('{+Nobody asked.+}');
    expect(compare('Nobody asked.', '')).toBe('[-Nobody asked.-]');
  });
});

const piece = fc.constantFrom(
  ...[
    'the',
    'The',
    'boat',
    'don’t',
    "don't",
    '41',
    '1,200',
    '-5',
    '—',
    '-',
    ',',
    '. ',
    '.',
    '“',
    '"',
    ' ',
    '\n',
    '\u00A0',
  ],
  ...[
    '桥',
    '四十',
    '十',
    'الجسر',
    'é',
    'e\u0301',
    '👩‍👩‍👧',
    '🇩🇪',
    '🇩',
    '👍🏽',
    '\u00AD',
    '\u200D',
    '\uD83D',
    'Straße',
    '...',
    '…',
  ],
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
/** Two texts, the second often made of the first. */
const texts = fc.oneof(
  fc.tuple(text, text),
  fc
    .tuple(text, text, text, text)
    .map(([head, out, into, tail]) => [`${head}${out}${tail}`, `${head}${into}${tail}`] as const),
);

describe('whatever two texts are', () => {
  it('their runs are both of them, each in its place', () => {
    fc.assert(
      fc.property(texts, ([oldText, newText]) => {
        const runs = compareWords(oldText, newText);
        expect(join(runs, 'added')).toBe(oldText);
        expect(join(runs, 'removed')).toBe(newText);
        let [at, bt] = [0, 0];
        for (const { old, now, text: words } of runs) {
          expect(words).not.toBe('');
          if (old !== null) {
            expect(old.start).toBe(at);
            expect(oldText.slice(old.start, old.end)).toBe(words);
            at = old.end;
          }
          if (now !== null) {
            expect(now.start).toBe(bt);
            expect(newText.slice(now.start, now.end)).toBe(words);
            bt = now.end;
          }
        }
      }),
      { seed: 20_261, numRuns: 2_000 },
    );
  });

  it('what was removed comes before what was added, and no two runs of a kind stand together', () => {
    fc.assert(
      fc.property(texts, ([oldText, newText]) => {
        const runs = compareWords(oldText, newText);
        for (const [index, run] of runs.entries()) {
          const before = runs[index - 1];
          if (before === undefined || before.kind === 'same' || run.kind === 'same') continue;
          if (before.kind === run.kind) expect(before.elsewhere ?? run.elsewhere).not.toBeNull();
          else expect([before.kind, run.kind]).toEqual(['removed', 'added']);
        }
      }),
      { seed: 20_262, numRuns: 1_000 },
    );
  });

  it('no character that people see as one is parted', () => {
    const graphemes = segmenterOf('en', 'grapheme');
    const edgesOf = (whole: string) =>
      new Set([...graphemes.segment(whole)].map(({ index }) => index).concat(whole.length));
    fc.assert(
      fc.property(texts, ([oldText, newText]) => {
        const [oldEdges, newEdges] = [edgesOf(oldText), edgesOf(newText)];
        for (const { old, now } of compareWords(oldText, newText)) {
          if (old !== null) expect(oldEdges.has(old.start)).toBe(true);
          if (now !== null) expect(newEdges.has(now.start)).toBe(true);
        }
      }),
      { seed: 20_263, numRuns: 1_000 },
    );
  });

  it('a text beside itself is the same', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(compareWords(one, one).every(({ kind }) => kind === 'same')).toBe(true);
      }),
      { seed: 20_264, numRuns: 500 },
    );
  });
});
