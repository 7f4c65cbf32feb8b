import type { FormatProblem, ParseResult } from '../format';
import { checkReferences, type IsKnown } from './check-references';
import { decodeText } from './decode-text';
import { leftOut } from './problem';
import { type JsonDamage, readJson } from './read-json';
import { readRecords } from './read-records';
import { REDTHREAD_FORMAT, REDTHREAD_FORMAT_VERSION } from './serialize';

function nothing(problem: FormatProblem): ParseResult {
  return { articles: [], records: {}, problems: [problem] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function damageToProblem({ path, kind, line, column, excerpt }: JsonDamage): FormatProblem {
  return leftOut(path, kind === 'ends' ? 'json.problem.ends' : 'json.problem.wrong', {
    line,
    column,
    excerpt,
  });
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decodeText(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads a Redthread file, never throwing for what it holds: bad records become problems, the good ones are taken.
 * `isKnown` tells of records that are here already, so that a file may refer to them.
 */
export async function parseRedthreadJson(
  bytes: Uint8Array,
  isKnown: IsKnown = () => false,
): Promise<ParseResult> {
  const text = decode(bytes);
  if (text === null) return nothing(leftOut('', 'json.problem.too-large'));
  const { value: file, damages } = readJson(text);
  const [damage] = damages;
  if (damage !== undefined && (!isObject(file) || file.format === undefined)) {
    const { line, column } = damage;
    return nothing(leftOut('', 'json.problem.not-json', { line, column }));
  }
  if (!isObject(file) || file.format !== REDTHREAD_FORMAT) {
    return nothing(leftOut('', 'json.problem.other-format'));
  }
  const version = file.formatVersion;
  if (typeof version !== 'number') return nothing(leftOut('formatVersion', 'json.problem.no-version'));
  if (version > REDTHREAD_FORMAT_VERSION) {
    return nothing(leftOut('formatVersion', 'json.problem.newer-file', { version: String(version) }));
  }
  const { records, problems } = await checkReferences(readRecords(file), isKnown);
  return { articles: [], records, problems: [...damages.map(damageToProblem), ...problems] };
}
