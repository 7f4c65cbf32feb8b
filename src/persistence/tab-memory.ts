import type { RecordBase } from '../domain/record';
import { ARTICLE_TABLES, type TableName } from '../domain/record-types';
import { neededReferences } from '../domain/references';
import type { Tables } from '../store/tables';

/** A record and its table. */
export interface RowOfTable {
  readonly table: TableName;
  readonly row: RecordBase;
}

/** What a tab has in memory, for giving back what another tab has deleted meanwhile. */
export interface TabMemory {
  find(table: TableName, id: string): RecordBase | undefined;
  /** The records that can't do without this one. */
  hangingOn(table: TableName, id: string): readonly RowOfTable[];
}

/** The memory of a tab that runs. */
export function memoryOfTab(tables: () => Tables): TabMemory {
  return {
    find: (table, id) => tables()[table].get(id),
    hangingOn: (table, id) => {
      if (table !== 'articles' && table !== 'annotations') return [];
      return ARTICLE_TABLES.flatMap((name) =>
        [...tables()[name].values()]
          .filter((row) =>
            neededReferences(name, row).some((named) => named.table === table && named.id === id),
          )
          .map((row) => ({ table: name, row })),
      );
    },
  };
}

/** What a tab that is gone has left behind. */
export function memoryOfRows(rows: readonly RowOfTable[]): TabMemory {
  return {
    find: (table, id) => rows.find((other) => other.table === table && other.row.id === id)?.row,
    hangingOn: () => [],
  };
}
