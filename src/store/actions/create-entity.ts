import type { Entity, EntityType } from '../../domain/entity';
import type { Workspace } from '../workspace';
import { newRecordBase } from './new-record';

/** A new entity that is not in the store yet: it is kept by the action that first ties or names it. */
export function createEntity(
  workspace: Pick<Workspace, 'clock' | 'author'>,
  draft: { readonly name: string; readonly entityType: EntityType | null },
): Entity {
  return {
    ...newRecordBase(workspace),
    name: draft.name,
    entityType: draft.entityType,
    aliases: [],
    description: '',
    wikidata: null,
    sameAs: [],
    tags: [],
    note: '',
  };
}
