import { useMemo } from 'react';
import type { NamedRecord } from '../domain/find-records';
import { useRecords } from './use-workspace';

/** A source or an entity with its table; `null` when there is none with this id. The same value until the record is another. */
export function useNamedRecord(table: NamedRecord['table'], id: string | null): NamedRecord | null {
  const record = useRecords(({ tables }) => tables[table].get(id ?? ''));
  // The record comes from that very table, which the type of a pair can't say.
  return useMemo(() => (record === undefined ? null : ({ table, record } as NamedRecord)), [table, record]);
}
