import type { FormatProblem, ParseResult } from './format';

/** A problem that keeps the whole file out. */
export function fileProblem(key: string, values?: Readonly<Record<string, string | number>>): FormatProblem {
  return { where: '', message: values === undefined ? { key } : { key, values }, effect: 'left-out' };
}

/** A result with nothing in it but what went wrong. */
export function onlyProblems(...problems: readonly FormatProblem[]): ParseResult {
  return { articles: [], records: {}, problems };
}
