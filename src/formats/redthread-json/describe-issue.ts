import type * as z from 'zod/mini';
import type { FormatMessage } from '../format';

type Issue = z.core.$ZodIssue;

/** What a value must look like, told by a piece of the pattern that it failed. */
const FORMS: readonly (readonly [piece: string, key: string])[] = [
  ['[Hh][Tt][Tt][Pp]', 'json.invalid.link'],
  ['Q[1-9]', 'json.invalid.wikidata'],
  ['0-9a-f', 'json.invalid.sha256'],
  ['A-Za-z0-9._:-', 'json.invalid.id'],
  ['A-Za-z]{2,8}', 'json.invalid.language'],
  ['\\d{4}', 'json.invalid.date'],
];

const TYPES: Readonly<Record<string, string>> = {
  string: 'json.invalid.text',
  number: 'json.invalid.number',
  int: 'json.invalid.whole-number',
  boolean: 'json.invalid.yes-no',
  array: 'json.invalid.list',
};

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  let value = record;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

/** What is wrong with a value, in plain words; `record` is the whole value that was checked. */
export function describeIssue(issue: Issue, record: unknown): FormatMessage {
  if (valueAt(record, issue.path) === undefined) return { key: 'json.invalid.absent' };
  switch (issue.code) {
    case 'invalid_type':
      return { key: TYPES[issue.expected] ?? 'json.invalid.object' };
    case 'invalid_value':
      return { key: 'json.invalid.choice', values: { choices: issue.values.map(String).join(', ') } };
    case 'invalid_union':
      return { key: 'json.invalid.variant' };
    case 'too_small':
      return { key: 'json.invalid.too-small', values: { limit: Number(issue.minimum) } };
    case 'too_big':
      return { key: 'json.invalid.too-big', values: { limit: Number(issue.maximum) } };
    case 'unrecognized_keys':
      return { key: 'json.invalid.unknown-key', values: { keys: issue.keys.join(', ') } };
    case 'invalid_format': {
      if (issue.format === 'datetime') return { key: 'json.invalid.timestamp' };
      const pattern = issue.pattern ?? '';
      return { key: FORMS.find(([piece]) => pattern.includes(piece))?.[1] ?? 'json.invalid.form' };
    }
    case 'custom':
      return { key: 'json.invalid.span' };
    default:
      return { key: 'json.invalid.form' };
  }
}

/** `.spans[0].end`: where in a record an issue is. */
export function issuePath(issue: Issue): string {
  return issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
}
