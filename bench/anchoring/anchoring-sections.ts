import { cpus, loadavg } from 'node:os';
import type { PlacingCosts } from '../measure-placing';
import { CHANGES } from './changed-text';
import { tableRow } from './score-tables';

export const PLACING = 'Placing annotations on a new version';
export const FOUND_AGAIN = 'How well words are found again';

function ms(value: number): string {
  return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

/** The section of `docs/BENCHMARKS.md` on how long placing takes. */
export function placingSection(costs: readonly PlacingCosts[], date: string, rounds: number): string[] {
  // What else the machine did is in every figure.
  const load = `${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`;
  const sizes = [...new Set(costs.map(({ words }) => words))];
  const cellOf = (words: number, change: string) => {
    const cost = costs.find((one) => one.words === words && one.change === change);
    return cost === undefined ? '' : `${ms(cost.ms)} (${ms(cost.busyMs)})`;
  };
  return [
    `Written by \`npm run bench:placing\` on ${date}, medians of ${rounds} rounds; load of the machine ${load} (above`,
    'their number, other work is in the times). Two made texts are aligned and 1,000 spans placed in the',
    'app’s worker, which starts anew each time; in brackets the longest that the page’s main thread was busy without a break meanwhile.',
    '*Edited here and there*: one word in fifty is another, one paragraph in twenty is gone, one in twenty is new, one in forty has moved.',
    '',
    tableRow(['1,000 annotations on', ...CHANGES.map(({ name }) => name)]),
    tableRow(['---', ...CHANGES.map(() => '---:')]),
    ...sizes.map((words) =>
      tableRow([`${words.toLocaleString('en')} words`, ...CHANGES.map(({ name }) => cellOf(words, name))]),
    ),
    '',
  ];
}

/** The section on how well words are found again: the tables of `docs/ANCHORING.md`, in total and by class. */
export function foundAgainSection(anchoringPage: string): string[] {
  const lines = anchoringPage.split('\n');
  const from = lines.indexOf('## In total');
  const to = lines.indexOf('## Time');
  if (from < 0 || to < from) throw new Error('docs/ANCHORING.md has no tables');
  return [
    'The tables of [ANCHORING.md](ANCHORING.md), which says what the columns and the data are.',
    '',
    ...lines.slice(from, to).map((line) => (line.startsWith('#') ? `#${line}` : line)),
  ];
}

/** A page with the section of a heading replaced, or put at its end when it has none. */
export function withSection(page: string, heading: string, section: readonly string[]): string {
  const lines = page.trimEnd().split('\n');
  const at = lines.indexOf(`## ${heading}`);
  const next = lines.findIndex((line, index) => index > at && line.startsWith('## '));
  const [before, behind] =
    at < 0 ? [[...lines, ''], []] : [lines.slice(0, at), next < 0 ? [] : lines.slice(next)];
  return `${[...before, `## ${heading}`, '', ...section, ...behind].join('\n').trimEnd()}\n`;
}
