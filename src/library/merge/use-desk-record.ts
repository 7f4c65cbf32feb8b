import { useMemo } from 'react';
import type { NamedRecord } from '../../domain/find-records';
import { useRecords } from '../../store/use-workspace';

/** A source or an entity with its table; `null` when there is none with this id. */
export function useDeskRecord(table: NamedRecord['table'], id: string | null): NamedRecord | null {
  const record = useRecords(({ tables }) => tables[table].get(id ?? ''));
  return useMemo(() => (record === undefined ? null : ({ table, record } as NamedRecord)), [table, record]);
}
