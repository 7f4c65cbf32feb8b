import { createEdit, type Edit } from '../../domain/change';
import type { NamedRecord } from '../../domain/find-records';
import type { Workspace } from '../workspace';

/** The edit that keeps a source or an entity which is not in the store yet; `null` when it is. */
export function keepNew(workspace: Workspace, { table, record }: NamedRecord): Edit | null {
  const { tables } = workspace.store.state.getState();
  return tables[table].has(record.id) ? null : createEdit(table, record);
}
