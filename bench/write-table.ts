import type { JsonCosts } from './measure-json';
import type { LibraryCosts, PasteCosts } from './measure-storage';
import { type Scale, type ScaleResult, TEXT_ALONE, type WorkbenchCosts } from './results';

/** Everything that one run of the bench found. */
export interface BenchRun {
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  readonly rounds: number;
  readonly limitMs: number;
  readonly results: readonly ScaleResult[];
  readonly importMs: readonly (readonly [Scale, number])[];
  readonly openMs: number;
  readonly pastes: readonly (readonly [words: number, costs: PasteCosts])[];
  readonly library: LibraryCosts;
  readonly json: JsonCosts;
}

function ms(value: number | null): string {
  if (value === null) return '—';
  return value >= 1000
    ? `${(value / 1000).toFixed(2)} s`
    : `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
}

const thousands = (value: number) => value.toLocaleString('en');
const nameOf = ({ words, spans }: Scale) => `${thousands(words)} words, ${thousands(spans)} annotations`;

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function costCells(costs: WorkbenchCosts): string[] {
  const { paintMs, makeMs, selectMs, filterMs, heapMb, longTasks } = costs;
  return [
    ms(paintMs),
    ms(makeMs),
    ms(selectMs),
    ms(filterMs),
    `${heapMb.toFixed(0)} MB`,
    longTasks.count === 0 ? 'none' : `${longTasks.count}, longest ${ms(longTasks.longest)}`,
  ];
}

function scaleTable(run: BenchRun, scale: Scale): string[] {
  return [
    `### ${nameOf(scale)}`,
    '',
    row(['', 'painted', 'make one', 'select one', 'filter', 'heap', 'long tasks while opening']),
    row(['---', '---:', '---:', '---:', '---:', '---:', '---:']),
    ...run.results
      .filter((result) => result.scale.words === scale.words)
      .map(({ tool, costs }) =>
        row([tool, ...(costs === null ? [`over ${ms(run.limitMs)}`, '', '', '', '', ''] : costCells(costs))]),
      ),
    '',
  ];
}

interface Budget {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
  readonly isMet: boolean;
}

function budgetsOf(run: BenchRun): readonly Budget[] {
  const resultsOf = (wanted: string) => run.results.filter(({ tool }) => tool === wanted);
  const own = resultsOf('Redthread');
  const costsAt = (words: number) => own.find(({ scale }) => scale.words === words)?.costs ?? null;
  const large = costsAt(100_000);
  const paste = run.pastes.find(([words]) => words === 100_000)?.[1];
  const dearestAct = (results: readonly ScaleResult[]) =>
    Math.max(
      ...results.flatMap(({ costs }) =>
        costs === null ? [] : [costs.makeMs, costs.selectMs, costs.filterMs ?? 0],
      ),
    );
  const atMost = (
    what: string,
    value: number,
    limit: number,
    unit: (amount: number) => string = ms,
  ): Budget => ({
    what,
    budget: unit(limit),
    measured: unit(value),
    isMet: value <= limit,
  });
  const mb = (value: number) => `${value.toFixed(0)} MB`;
  return [
    atMost('open an article of 800 words, from the library to the caret', run.openMs, 200),
    atMost(
      'paste 100,000 words, from the paste to the review and from keeping to painted text',
      (paste?.reviewMs ?? Number.NaN) + (paste?.paintMs ?? Number.NaN),
      1000,
    ),
    atMost('open 100,000 words with 10,000 annotations', large?.paintMs ?? Number.NaN, 1000),
    atMost('heap of that', large?.heapMb ?? Number.NaN, 60, mb),
    atMost(
      'make, select or filter a highlight, the dearest at any size',
      dearestAct(resultsOf(TEXT_ALONE)),
      16,
    ),
    atMost('the same on the whole screen, list and card drawn anew too', dearestAct(own), 50),
    atMost('list a library of 1,000 articles and 50,000 annotations', run.library.listMs, 500),
    atMost('search it as one types', run.library.searchMs, 50),
    atMost('write one change durably, median', run.library.writeMs, 20),
  ];
}

/** The page `docs/BENCHMARKS.md` of a run. */
export function writeTable(run: BenchRun): string {
  const scales = [...new Map(run.results.map(({ scale }) => [scale.words, scale])).values()];
  return [
    '# Benchmarks',
    '',
    `Written by \`npm run bench\` on ${run.date}: ${run.machine}, ${run.browser}, medians of ${run.rounds} rounds.`,
    '',
    'Every tool shows the same invented text with the same spans in the same browser, each in a profile of its own. Redthread is',
    'measured as people use it: the built app reads the article from the browser’s database, shows its list and its card, and saves',
    'what is made. The others are handed text and annotations in memory and draw nothing but the highlights. *The text alone* is',
    'Redthread’s editor without list and card, for comparing like with like; it reads and saves all the same. `bench/` holds the',
    'method; `docs/adr/090-how-speed-is-measured.md` gives the reasons.',
    '',
    '- *painted*: from the act of opening until text and highlights in view have been painted.',
    '- *make*, *select*, *filter*: main-thread time until the page is at rest, with style, layout and painting, less what waiting costs.',
    '- *heap*: JavaScript heap after a collection, less that before opening.',
    '- *long tasks*: tasks of more than 50 ms while opening.',
    '',
    'How marked words are found again on a changed text is told at the end, and more of it in [ANCHORING.md](ANCHORING.md).',
    '',
    '## Beside other tools',
    '',
    ...scales.flatMap((scale) => scaleTable(run, scale)),
    '## Redthread alone',
    '',
    row(['what', 'measured']),
    row(['---', '---:']),
    ...run.importMs.map(([scale, value]) =>
      row([`bring in a file of ${nameOf(scale)}, with the look through it`, ms(value)]),
    ),
    row(['open an article of 800 words, from the library to the caret', ms(run.openMs)]),
    ...run.pastes.flatMap(([words, { reviewMs, paintMs, longTasks }]) => [
      row([`paste ${thousands(words)} words: to the review`, ms(reviewMs)]),
      row([`paste ${thousands(words)} words: from keeping to painted text`, ms(paintMs)]),
      row([`paste ${thousands(words)} words: longest task`, ms(longTasks.longest)]),
    ]),
    row(['list a library of 1,000 articles and 50,000 annotations', ms(run.library.listMs)]),
    row(['search it, from a key to the results', ms(run.library.searchMs)]),
    row(['write one change durably', ms(run.library.writeMs)]),
    row([`write a Redthread file of ${run.json.megabytes.toFixed(0)} MB (Node)`, ms(run.json.serializeMs)]),
    row([`read and check it (Node)`, ms(run.json.parseMs)]),
    '',
    '## Budgets',
    '',
    row(['what', 'budget', 'measured', '']),
    row(['---', '---:', '---:', '---']),
    ...budgetsOf(run).map(({ what, budget, measured, isMet }) =>
      row([what, budget, measured, isMet ? 'met' : '**not met**']),
    ),
    '',
  ].join('\n');
}
