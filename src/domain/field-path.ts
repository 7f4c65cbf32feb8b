/** Stands in a path for each item of a list. */
const EACH = '[]';

/** A path as it is written (`spans[].versionId`), taken apart. */
export type FieldPath = readonly string[];

/** Takes a path apart: keys joined by dots, `[]` after the key of a list for each of its items. */
export function parseFieldPath(path: string): FieldPath {
  return path.replaceAll(EACH, `.${EACH}`).split('.');
}

/** A text that stands at a path, and the very place: `spans[2].versionId`. */
export interface FoundText {
  readonly field: string;
  readonly text: string;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts that stand at a path, in their order; where something else stands there, or nothing, there is none. */
export function textsAt(value: unknown, path: FieldPath, field = ''): readonly FoundText[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? [{ field, text: value }] : [];
  if (step === EACH) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return items.flatMap((item, index) => textsAt(item, rest, `${field}[${index}]`));
  }
  return isObject(value) ? textsAt(value[step], rest, field === '' ? step : `${field}.${step}`) : [];
}

/**
 * The value with the texts at a path changed; itself when nothing changes. A text that becomes `null` is `null` in a field and
 * left out of a list; a list of texts has each once.
 */
export function changeTextsAt(
  value: unknown,
  path: FieldPath,
  change: (text: string) => string | null,
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? change(value) : value;
  if (step === EACH) {
    if (!Array.isArray(value)) return value;
    const items: readonly unknown[] = value.map((item) => changeTextsAt(item, rest, change));
    if (items.every((item, index) => item === value[index])) return value;
    return rest.length > 0 ? items : [...new Set(items.filter((item) => item !== null))];
  }
  if (!isObject(value) || !(step in value)) return value;
  const changed = changeTextsAt(value[step], rest, change);
  return changed === value[step] ? value : { ...value, [step]: changed };
}
