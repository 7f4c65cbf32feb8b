import type { ParseResult } from '../format';
import { type DecodedText, isInDoubt } from './decode-text';

/** What is said of the encoding that a text was read in: nothing of UTF-8, and that another may be chosen where there is a doubt. */
export function tellEncoding(decoded: Omit<DecodedText, 'text'>): Pick<ParseResult, 'problems' | 'encoding'> {
  const { encoding, by } = decoded;
  const values = { encoding: encoding.toUpperCase() };
  const key = by === 'page' ? 'import.problem.encoding-of-page' : 'import.problem.encoding';
  const isUsual = encoding === 'utf-8' || by === 'person';
  return {
    problems: isUsual ? [] : [{ where: '', message: { key, values }, effect: 'changed' }],
    ...(isInDoubt(decoded) ? { encoding } : {}),
  };
}
