type Table<Row extends object = object> = ReadonlyMap<string, Row>;

interface Step {
  /** Weak, or every table there ever was would be kept. */
  readonly before: WeakRef<Table>;
  readonly ids: readonly string[];
}

/** How a table came from the one before it, where that is known. */
const stepByTable = new WeakMap<Table, Step>();

/** Remembers that nothing but these records differs between a table and the one it was made from. */
export function noteChangedIds<Row extends object>(
  before: Table<Row>,
  now: Table<Row>,
  ids: readonly string[],
): void {
  stepByTable.set(now, { before: new WeakRef(before), ids });
}

/** The table that a table was made from and the ids of what may differ; `null` where that is not known or long ago. */
export function stepInto<Row extends object>(
  now: Table<Row>,
): { readonly before: Table<Row>; readonly ids: readonly string[] } | null {
  const step = stepByTable.get(now);
  // It was noted together with a table of the same rows.
  const before = step?.before.deref() as Table<Row> | undefined;
  return step === undefined || before === undefined ? null : { before, ids: step.ids };
}

/** The ids of all records that are in one of two states of a table alone, or other in the one than in the other. */
export function changedIds(before: Table, now: Table): readonly string[] {
  if (before === now) return [];
  const step = stepInto(now);
  if (step?.before === before) return step.ids.filter((id) => before.get(id) !== now.get(id));
  const ids = [...now.keys()].filter((id) => before.get(id) !== now.get(id));
  for (const id of before.keys()) if (!now.has(id)) ids.push(id);
  return ids;
}
