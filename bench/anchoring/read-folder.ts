import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GivenSpan } from './tool';

/** What is wrong with a folder of pairs: one line a fault, each with file and line. */
export class FolderFaults extends Error {
  constructor(readonly faults: readonly string[]) {
    const shown = faults.slice(0, 20).join('\n');
    super(faults.length > 20 ? `${shown}\n… and ${faults.length - 20} more` : shown);
    this.name = 'FolderFaults';
  }
}

/** A row of JSON that is known to be an object, and no more. */
export type Row = Readonly<Record<string, unknown>>;

/** A text in two versions with the spans of the old one, and the rows that they were read from, which a tool never sees. */
export interface Pair {
  readonly pairId: string;
  readonly oldText: string;
  readonly newText: string;
  readonly spans: readonly GivenSpan[];
  /** In the order of the spans. */
  readonly truth: readonly TruthRow[];
}

/** One line of a truth file. */
export interface TruthRow {
  readonly file: string;
  readonly line: number;
  readonly row: Row;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True when a text is no JSON yet, but could become it if it went on. */
function canGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const position = /at position (\d+)/.exec(String(error))?.[1];
    return /Unexpected end/.test(String(error)) || Number(position) >= text.length;
  }
}

/** The first line that JSON cannot go on after; the parser itself names the place only sometimes. */
function faultyLine(text: string): number {
  const lines = text.split('\n');
  const index = lines.findIndex((_, last) => !canGoOn(lines.slice(0, last + 1).join('\n')));
  return index < 0 ? lines.length : index + 1;
}

/** The objects of JSON lines with their line numbers; empty lines are passed over, faults are added to the list. */
export function parseRows(text: string, file: string, faults: string[]): TruthRow[] {
  const rows: TruthRow[] = [];
  text.split('\n').forEach((content, index) => {
    if (content.trim() === '') return;
    try {
      const row: unknown = JSON.parse(content);
      if (isRow(row)) rows.push({ file, line: index + 1, row });
      else faults.push(`${file}:${index + 1}: not a JSON object`);
    } catch {
      faults.push(`${file}:${index + 1}: not JSON`);
    }
  });
  return rows;
}

function faultOfSpan(row: Row, oldText: string): string | null {
  const { spanId, start, end, exact } = row;
  if (typeof spanId !== 'string' || spanId === '') return 'spanId is no text';
  if (!(Number.isInteger(start) && Number.isInteger(end))) return 'start and end must be whole numbers';
  const from = Number(start);
  const to = Number(end);
  if (from < 0 || from >= to || to > oldText.length)
    return `no text at ${from} to ${to} of the ${oldText.length} code units of the old text`;
  for (const name of ['exact', 'prefix', 'suffix'])
    if (typeof row[name] !== 'string') return `${name} is no text`;
  return oldText.slice(from, to) === exact
    ? null
    : `exact is not what stands at ${from} to ${to} of the old text`;
}

/** Reads the spans of a truth file; of each row only what a tool may know. Faults are added to the list. */
export function parseSpans(rows: readonly TruthRow[], oldText: string, faults: string[]): GivenSpan[] {
  const ids = new Set<string>();
  const spans: GivenSpan[] = [];
  for (const { file, line, row } of rows) {
    const fault = faultOfSpan(row, oldText);
    const spanId = String(row.spanId);
    if (fault !== null) faults.push(`${file}:${line}: ${fault}`);
    else if (ids.has(spanId)) faults.push(`${file}:${line}: span ${spanId} for the second time`);
    else
      spans.push({
        spanId,
        start: Number(row.start),
        end: Number(row.end),
        exact: String(row.exact),
        prefix: String(row.prefix),
        suffix: String(row.suffix),
      });
    ids.add(spanId);
  }
  return spans;
}

function parsePair(text: string, file: string, faults: string[]): { old: string; new: string } | null {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    faults.push(`${file}:${faultyLine(text)}: not JSON`);
    return null;
  }
  if (!isRow(row) || typeof row.old !== 'string' || typeof row.new !== 'string') {
    faults.push(`${file}:1: the pair needs the texts old and new`);
    return null;
  }
  return { old: row.old, new: row.new };
}

async function namesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new FolderFaults([`${folder}: cannot be read (${error.code})`]);
  });
  const found = names.filter((name) => name.endsWith(ending)).sort();
  if (found.length === 0) throw new FolderFaults([`${folder}: no ${ending} files`]);
  return found.map((name) => name.slice(0, -ending.length));
}

/** Reads `pairs/*.json` and `truth/*.jsonl` of a folder, in the order of their names. Throws {@link FolderFaults} with all that is wrong. */
export async function readFolder(folder: string): Promise<readonly Pair[]> {
  const pairIds = new Set(await namesIn(join(folder, 'pairs'), '.json'));
  const faults: string[] = [];
  const pairs: Pair[] = [];
  for (const pairId of await namesIn(join(folder, 'truth'), '.jsonl')) {
    const truthFile = join(folder, 'truth', `${pairId}.jsonl`);
    const pairFile = join(folder, 'pairs', `${pairId}.json`);
    if (!pairIds.has(pairId)) {
      faults.push(`${truthFile}:1: there is no ${pairFile}`);
      continue;
    }
    const texts = parsePair(await readFile(pairFile, 'utf8'), pairFile, faults);
    const truth = parseRows(await readFile(truthFile, 'utf8'), truthFile, faults);
    if (texts === null) continue;
    const spans = parseSpans(truth, texts.old, faults);
    pairs.push({ pairId, oldText: texts.old, newText: texts.new, spans, truth });
  }
  if (faults.length > 0) throw new FolderFaults(faults);
  return pairs;
}
