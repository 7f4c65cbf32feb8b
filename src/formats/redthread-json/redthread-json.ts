import type { RowsByTable } from '../../domain/record-types';
import type { Format, FormatProblem, ParseResult } from '../format';
import { checkReferences, type IsKnown } from './check-references';
import { leftOut, readRecords } from './read-records';
import { readJson } from './salvage-json';
import { REDTHREAD_FORMAT, REDTHREAD_FORMAT_VERSION, serializeRecords } from './serialize';

function nothing(problem: FormatProblem): ParseResult {
  return { articles: [], records: {}, problems: [problem] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a Redthread file. `isKnown` tells of records that are here already, so that a file may refer to them. */
export function parseRedthreadJson(bytes: Uint8Array, isKnown: IsKnown = () => false): ParseResult {
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
  const reading = readJson(text);
  if (reading.kind === 'unreadable') {
    return nothing(leftOut('', 'json.problem.not-json', { line: reading.line, column: reading.column }));
  }
  const file = reading.value;
  if (!isObject(file) || file.format !== REDTHREAD_FORMAT)
    return nothing(leftOut('', 'json.problem.other-format'));
  const version = file.formatVersion;
  if (typeof version !== 'number' || version > REDTHREAD_FORMAT_VERSION) {
    return nothing(leftOut('formatVersion', 'json.problem.newer-file', { version: String(version) }));
  }
  const { records, problems } = checkReferences(readRecords(file), isKnown);
  const { line = 0, column = 0 } = reading.kind === 'broken' ? reading : {};
  const broken =
    reading.kind === 'broken' ? [leftOut(`${line}:${column}`, 'json.problem.broken', { line, column })] : [];
  return { articles: [], records, problems: [...broken, ...problems] };
}

/** Redthread's own format; see `docs/JSON.md`. Holds every record without loss. */
export const redthreadJson: Format = {
  id: 'redthread-json',
  name: 'format.redthread-json',
  extensions: ['.json'],
  mediaTypes: ['application/json'],
  sniff: (bytes) => {
    const start = new TextDecoder().decode(bytes.subarray(0, 400));
    if (/"format"\s*:\s*"redthread"/.test(start)) return 1;
    return /^\uFEFF?\s*[[{]/.test(start) ? 0.2 : 0;
  },
  parse: async (bytes) => parseRedthreadJson(bytes),
  serialize: (records: RowsByTable) => ({
    files: [
      {
        name: 'redthread.json',
        mediaType: 'application/json',
        content: [...serializeRecords(records)].join(''),
      },
    ],
    losses: [],
  }),
};
