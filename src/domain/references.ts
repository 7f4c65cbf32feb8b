import { changeTextsAt, type FieldPath, parseFieldPath, textsAt } from './field-path';
import type { RecordBase } from './record';
import { TABLE_NAMES, type TableName } from './record-types';
import { REFERENCE_RULES, type ReferenceRule } from './reference-rules';

/** A record that another one names, and the field that names it. */
export interface Reference {
  /** The very place: `spans[2].versionId`. */
  readonly field: string;
  readonly table: TableName;
  readonly id: string;
  readonly rule: ReferenceRule;
}

const PATHS: ReadonlyMap<ReferenceRule, FieldPath> = new Map(
  REFERENCE_RULES.map((rule) => [rule, parseFieldPath(rule.path)]),
);

const RULES_BY_TABLE: ReadonlyMap<TableName, readonly ReferenceRule[]> = new Map(
  TABLE_NAMES.map((name) => [name, REFERENCE_RULES.filter(({ table }) => table === name)]),
);

function pathOf(rule: ReferenceRule): FieldPath {
  return PATHS.get(rule) ?? parseFieldPath(rule.path);
}

function referencesBy(
  table: TableName,
  row: RecordBase,
  isMeant: (rule: ReferenceRule) => boolean,
): readonly Reference[] {
  return (RULES_BY_TABLE.get(table) ?? []).flatMap((rule) => {
    if (!isMeant(rule)) return [];
    const named = textsAt(row, pathOf(rule)).filter(({ text }) => rule.shipped?.includes(text) !== true);
    return named.map(({ field, text }): Reference => ({ field, table: rule.names, id: text, rule }));
  });
}

/** All records that a record names, who made it among them. */
export function allReferences(table: TableName, row: RecordBase): readonly Reference[] {
  return referencesBy(table, row, () => true);
}

/** The records that a record can't do without. */
export function neededReferences(table: TableName, row: RecordBase): readonly Reference[] {
  return referencesBy(table, row, ({ whenMissing }) => whenMissing === 'goes');
}

/** The records that a record names but could do without. */
export function namedReferences(table: TableName, row: RecordBase): readonly Reference[] {
  return referencesBy(table, row, ({ whenMissing }) => whenMissing === 'cleared');
}

/** The ids of the records that a record names by a rule. */
export function idsByRule(rule: ReferenceRule, row: RecordBase): readonly string[] {
  return textsAt(row, pathOf(rule)).map(({ text }) => text);
}

/** Whether a record names one of these by a rule. */
export function namesOneOf(rule: ReferenceRule, row: RecordBase, ids: ReadonlySet<string>): boolean {
  return idsByRule(rule, row).some((id) => ids.has(id));
}

/** The record naming other ids by a rule; `null` takes a reference out, and what means nothing without it. */
export function renameByRule<R extends RecordBase>(
  rule: ReferenceRule,
  row: R,
  rename: (id: string) => string | null,
): R {
  let isCleared = false;
  const renamed = changeTextsAt(row, pathOf(rule), (id) => {
    const next = rename(id);
    isCleared ||= next === null;
    return next;
  });
  const result =
    isCleared && rule.clearedToo !== undefined
      ? changeTextsAt(renamed, parseFieldPath(rule.clearedToo), () => null)
      : renamed;
  // Ids become ids, or nothing where the schema lets it: the shape of the record stays, which a path can't say.
  return result as R;
}

/** The record without a reference that it can do without. */
export function withoutReference<R extends RecordBase>(row: R, gone: Reference): R {
  return renameByRule(gone.rule, row, (id) => (id === gone.id ? null : id));
}

/** Gives the id that takes the place of another; the same id when nothing does. */
export type Rename = (table: TableName, id: string) => string;

/** The record with its own id and all that it refers to renamed. */
export function renameInRecord<R extends RecordBase>(table: TableName, row: R, rename: Rename): R {
  return (RULES_BY_TABLE.get(table) ?? []).reduce<R>(
    (renamed, rule) => renameByRule(rule, renamed, (id) => rename(rule.names, id)),
    { ...row, id: rename(table, row.id) },
  );
}
