import type { Prediction } from './predict';
import { FolderFaults, type Pair, type TruthRow } from './read-folder';

const PLACED = ['exact', 'moved', 'edited'];
const STATUSES = [...PLACED, 'uncertain', 'orphaned'];

/** What one prediction can count as; it may count as two: wrong and elsewhere, or correct and label. */
export const COLUMNS = ['correct', 'wrong', 'elsewhere', 'uncertain', 'missed', 'label'] as const;
export type Column = (typeof COLUMNS)[number];

export type Counts = Readonly<Record<Column | 'spans', number>>;

/** The score of one tool, by class (named `kind class`) and in total (`real`, `adversarial` and `all`). */
export interface Figures {
  readonly groups: Readonly<Record<string, Counts>>;
  readonly totals: Readonly<Record<string, Counts>>;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a span belongs, and what else is right to say of it. */
export interface Truth {
  readonly kind: string;
  readonly class: string;
  readonly status: string;
  /** `null` where the words are gone. */
  readonly range: Range | null;
  /** How many code units either end may be off. */
  readonly tolerance: number;
  readonly acceptable: readonly string[];
  /** Of a rewritten passage the range that stands in its place. */
  readonly replacement: Range | null;
}

function parseRange(value: unknown): Range | null {
  const { start, end } = (value ?? {}) as Readonly<Record<string, unknown>>; // Of anything else both are undefined.
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}

/** Reads where a span belongs from its row; the fault when the row doesn't say it. */
export function parseTruth({ row }: TruthRow): Truth | { readonly fault: string } {
  const expected = (row.expected ?? {}) as Readonly<Record<string, unknown>>; // Of anything else all are undefined.
  const { status, tolerance } = expected;
  if (typeof row.kind !== 'string' || typeof row.class !== 'string')
    return { fault: 'kind and class are needed to score' };
  if (typeof status !== 'string' || !STATUSES.includes(status))
    return { fault: 'expected has no status that can be' };
  const range = parseRange(expected);
  if (status !== 'orphaned' && range === null) return { fault: 'expected has no start and end' };
  const acceptable = Array.isArray(row.acceptable) ? row.acceptable.map(String) : [];
  return {
    kind: row.kind,
    class: row.class,
    status,
    range: status === 'orphaned' ? null : range,
    tolerance: typeof tolerance === 'number' ? tolerance : 0,
    acceptable,
    replacement: parseRange(row.replacement),
  };
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.end > inner.start;
}

/** The columns that one prediction counts in. */
export function judge(truth: Truth, said: Pick<Prediction, 'status' | 'start' | 'end'>): readonly Column[] {
  const { range, acceptable, replacement, tolerance } = truth;
  if (said.status === 'uncertain') return [acceptable.includes('uncertain') ? 'correct' : 'uncertain'];
  if (said.status === 'orphaned')
    return [range === null || acceptable.includes('orphaned') ? 'correct' : 'missed'];
  const place = { start: said.start ?? Number.NaN, end: said.end ?? Number.NaN };
  if (range === null) {
    const isReplacement =
      replacement !== null && acceptable.includes(said.status) && isWithin(place, replacement);
    return isReplacement ? ['correct'] : ['wrong', 'elsewhere'];
  }
  if (Math.abs(place.start - range.start) <= tolerance && Math.abs(place.end - range.end) <= tolerance) {
    const isLabelled =
      (said.status === 'edited') === (truth.status === 'edited') || acceptable.includes(said.status);
    return isLabelled ? ['correct'] : ['correct', 'label'];
  }
  const doesOverlap = Math.min(place.end, range.end) > Math.max(place.start, range.start);
  return doesOverlap ? ['wrong'] : ['wrong', 'elsewhere'];
}

const NOTHING: Counts = { spans: 0, correct: 0, wrong: 0, elsewhere: 0, uncertain: 0, missed: 0, label: 0 };

function addTo(sums: Record<string, Counts>, name: string, columns: readonly Column[]): void {
  const sum = { ...(sums[name] ?? NOTHING) };
  sum.spans += 1;
  for (const column of columns) sum[column] += 1;
  sums[name] = sum;
}

/** Scores predictions, one for every span of the pairs and in their order. Throws {@link FolderFaults} where the truth can't be read. */
export function score(pairs: readonly Pair[], predictions: readonly Prediction[]): Figures {
  const faults: string[] = [];
  const groups: Record<string, Counts> = {};
  const totals: Record<string, Counts> = { real: NOTHING, adversarial: NOTHING, all: NOTHING };
  const saidBySpan = new Map(predictions.map((said) => [`${said.pairId}\t${said.spanId}`, said]));
  for (const { pairId, truth: rows } of pairs) {
    for (const row of rows) {
      const truth = parseTruth(row);
      const said = saidBySpan.get(`${pairId}\t${row.row.spanId}`);
      if ('fault' in truth) faults.push(`${row.file}:${row.line}: ${truth.fault}`);
      else if (said === undefined) faults.push(`${row.file}:${row.line}: no prediction for this span`);
      else {
        const columns = judge(truth, said);
        addTo(groups, `${truth.kind} ${truth.class}`, columns);
        addTo(totals, truth.kind, columns);
        addTo(totals, 'all', columns);
      }
    }
  }
  if (faults.length > 0) throw new FolderFaults(faults);
  return { groups, totals };
}
