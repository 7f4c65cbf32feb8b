import { CHANGES } from './changed-text';
import type { PlacingTime } from './measure-times';
import { classTable, type ToolScore, tableRow, totalsTables } from './score-tables';

/** Everything that one comparison found. */
export interface Comparison {
  readonly date: string;
  readonly machine: string;
  readonly pairs: number;
  readonly spans: number;
  readonly scores: readonly ToolScore[];
  readonly times: readonly PlacingTime[];
}

function ms(value: number): string {
  return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

function timesTable(times: readonly PlacingTime[]): string[] {
  const sizes = [...new Set(times.map(({ words }) => words))];
  const cellOf = (words: number, change: string) => {
    const time = times.find((one) => one.words === words && one.change === change);
    return time === undefined ? '' : `${ms(time.ms)} (${ms(time.longestMs)}, ${time.rounds})`;
  };
  return [
    tableRow(['1,000 spans on', ...CHANGES.map(({ name }) => name)]),
    tableRow(['---', ...CHANGES.map(() => '---:')]),
    ...sizes.map((words) =>
      tableRow([`${words.toLocaleString('en')} words`, ...CHANGES.map(({ name }) => cellOf(words, name))]),
    ),
    '',
  ];
}

/** The page `docs/ANCHORING.md` of a comparison. */
export function writePage({ date, machine, pairs, spans, scores, times }: Comparison): string {
  return [
    '# Finding the words again, measured',
    '',
    `Written by \`npm run bench:anchoring -- --data DIR --compare\` on ${date}: ${machine}, Node ${process.versions.node}.`,
    '',
    `The data are ${pairs} pairs of texts, an old and a new version each, with ${spans.toLocaleString('en')} spans of the old one and the place`,
    'where each belongs in the new one: real edits from public histories in several languages, and made ones that are hard on purpose. Every tool is',
    'given the new text and of each span its old offsets, its words and 32 code units on either side; Redthread the old text too,',
    'which it keeps. Tools that only name a place are taken to say *exact* where the old words stand there and *edited* where others do.',
    '',
    '- *correct*: placed on the right words, or said to be gone where they are.',
    '- *wrong*: placed on other words, or placed though the words are gone; nobody is told. *elsewhere*: those that miss the right words altogether.',
    '- *uncertain*: a person is asked though the answer is clear.',
    '- *missed*: said to be gone though the words, or their edited form, are there.',
    '- *label*: placed rightly, but said to be unchanged though the words changed, or the other way round.',
    '- *time*: to place the spans of all pairs, one after another.',
    '',
    '## In total',
    '',
    ...totalsTables(scores),
    '## By class',
    '',
    ...scores.flatMap(classTable),
    '## Time',
    '',
    'Aligning two made texts and placing 1,000 spans, in Node: the median (the longest, and of how many rounds).',
    '*Edited here and there*: one word in fifty is another, one paragraph in twenty is gone, one in twenty is new, one in forty has moved.',
    '',
    ...timesTable(times),
    '## What it is measured against',
    '',
    '- *plain quote search with context*: every place of the quote; the one with most of its surroundings, then the nearest.',
    '- *dom-anchor-text-quote* by Randall Leeds (MIT) on diff-match-patch by Google (Apache-2.0): the packages as they are.',
    '- *matchQuote* of the Hypothesis client by the Hypothesis Project (BSD-2-Clause) on approx-string-match by Robert Knight (MIT): the source in the',
    '  client’s package, unchanged.',
    '',
  ].join('\n');
}
