import type { NamedRecord } from '../../domain/find-records';
import type { Workspace } from '../workspace';
import { createEntity } from './create-entity';
import { createSource } from './create-source';

/**
 * A new source or entity of which no more than the name is known, not in the store yet. A source is taken for an organisation,
 * as most that are named in a text are.
 */
export function createNamed(
  workspace: Pick<Workspace, 'clock' | 'author'>,
  table: NamedRecord['table'],
  name: string,
): NamedRecord {
  return table === 'sources'
    ? { table, record: createSource(workspace, { title: name, sourceType: 'organisation' }) }
    : { table, record: createEntity(workspace, { name, entityType: null }) };
}
