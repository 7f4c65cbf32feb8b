import { type RowsByTable, TABLE_NAMES, type TableName } from '../../domain/record-types';
import { allReferences, neededReferences } from '../../domain/references';
import { type AnyRow, recordKey, rowsByTable, rowsOf } from '../../domain/rows-by-table';

/** The chosen records with everything that they refer to, directly or through others. Settings are never among them. */
function closeOver(all: RowsByTable, isChosen: (table: TableName, row: AnyRow) => boolean): RowsByTable {
  const byKey = new Map<string, { readonly table: TableName; readonly row: AnyRow }>();
  const open: { readonly table: TableName; readonly row: AnyRow }[] = [];
  for (const table of TABLE_NAMES) {
    for (const row of rowsOf(all, table)) {
      byKey.set(recordKey(table, row.id), { table, row });
      if (table !== 'settings' && isChosen(table, row)) open.push({ table, row });
    }
  }
  const taken = new Map<TableName, Map<string, AnyRow>>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { table, row } = next;
    const rows = taken.get(table) ?? new Map<string, AnyRow>();
    if (rows.has(row.id)) continue;
    taken.set(table, rows.set(row.id, row));
    for (const { table: other, id } of allReferences(table, row)) {
      const found = byKey.get(recordKey(other, id));
      if (found !== undefined) open.push(found);
    }
  }
  const entries = TABLE_NAMES.flatMap((name) => {
    const rows = taken.get(name);
    return rows === undefined ? [] : [[name, [...rows.values()]] as const];
  });
  return rowsByTable(entries);
}

/** Whole articles: their versions, annotations and links, and the sources, entities, annotators and label sets they name. */
export function collectArticles(all: RowsByTable, articleIds: ReadonlySet<string>): RowsByTable {
  return closeOver(all, (table, row) =>
    table === 'articles' ? articleIds.has(row.id) : articleIds.has(row.articleId ?? ''),
  );
}

/** Some annotations with their links and replies, and all that these refer to: article, versions, sources, entities, annotators. */
export function collectAnnotations(all: RowsByTable, annotationIds: ReadonlySet<string>): RowsByTable {
  return closeOver(all, (table, row) =>
    table === 'annotations'
      ? annotationIds.has(row.id)
      : neededReferences(table, row).some(
          (named) => named.table === 'annotations' && annotationIds.has(named.id),
        ),
  );
}

/** Every record but the settings of this browser. */
export function collectLibrary(all: RowsByTable): RowsByTable {
  return rowsByTable(
    TABLE_NAMES.filter((name) => name !== 'settings').map((name) => [name, rowsOf(all, name)]),
  );
}
