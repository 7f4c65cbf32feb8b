import { COLUMNS, type Counts, type Figures } from './score';

/** One tool's score on a folder, with the time that placing all its spans took. */
export interface ToolScore {
  readonly tool: string;
  readonly figures: Figures;
  readonly ms: number;
}

/** A row of a Markdown table. */
export function tableRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function tableHead(names: readonly string[]): string[] {
  return [tableRow(names), tableRow(names.map((_, index) => (index === 0 ? '---' : '---:')))];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(2)} %`;
}

function countCells(counts: Counts): number[] {
  return COLUMNS.map((column) => counts[column]);
}

/** The totals of all tools under one another, once for each kind of pair and for all of them. */
export function totalsTables(scores: readonly ToolScore[]): string[] {
  const kinds = Object.keys(scores[0]?.figures.totals ?? {});
  return kinds.flatMap((kind) => {
    const spans = scores[0]?.figures.totals[kind]?.spans ?? 0;
    if (spans === 0) return [];
    return [
      `### ${kind === 'all' ? 'All' : `Of the ${kind} pairs`}: ${spans.toLocaleString('en')} spans`,
      '',
      ...tableHead(['', ...COLUMNS, ...(kind === 'all' ? ['time'] : [])]),
      ...scores.map(({ tool, figures, ms }) => {
        const counts = figures.totals[kind];
        const cells =
          counts === undefined ? [] : COLUMNS.map((column) => share(counts[column], counts.spans));
        return tableRow([tool, ...cells, ...(kind === 'all' ? [`${(ms / 1000).toFixed(1)} s`] : [])]);
      }),
      '',
    ];
  });
}

/** One tool's counts, class by class. */
export function classTable({ tool, figures }: ToolScore): string[] {
  const groups = Object.entries(figures.groups).sort(([a], [b]) => (a < b ? -1 : 1));
  const line = (name: string, counts: Counts) => tableRow([name, counts.spans, ...countCells(counts)]);
  return [
    `### ${tool}`,
    '',
    ...tableHead(['class', 'spans', ...COLUMNS]),
    ...groups.map(([name, counts]) => line(name, counts)),
    ...Object.entries(figures.totals)
      .filter(([, counts]) => counts.spans > 0)
      .map(([name, counts]) => line(`**${name}**`, counts)),
    '',
  ];
}
