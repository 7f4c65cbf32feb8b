import type { RecordBase } from '../../domain/record';
import type { Workspace } from '../workspace';

/** The fields every new record has: a fresh id, now, and the annotator in use. */
export function newRecordBase(workspace: Pick<Workspace, 'clock' | 'author'>): RecordBase {
  const at = new Date(workspace.clock.now()).toISOString();
  return { id: workspace.clock.newId(), createdAt: at, updatedAt: at, createdBy: workspace.author() };
}
