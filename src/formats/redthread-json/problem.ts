import type { FormatProblem } from '../format';

type Values = Readonly<Record<string, string | number>>;

/** A problem of something that is not taken in; `where` is its path in the file. */
export function leftOut(where: string, key: string, values?: Values): FormatProblem {
  return { where, effect: 'left-out', message: values === undefined ? { key } : { key, values } };
}

/** A problem of something that is taken in, but not as it stands in the file. */
export function changed(where: string, key: string, values?: Values): FormatProblem {
  return { where, effect: 'changed', message: values === undefined ? { key } : { key, values } };
}
