import { useMemo } from 'react';
import type { DeskRecord } from '../../store/actions/edit-desk';
import { useRecords } from '../../store/use-workspace';

/** A source or an entity with its table; `null` when there is none with this id. */
export function useDeskRecord(table: DeskRecord['table'], id: string | null): DeskRecord | null {
  const record = useRecords(({ tables }) => tables[table].get(id ?? ''));
  return useMemo(() => (record === undefined ? null : ({ table, record } as DeskRecord)), [table, record]);
}
