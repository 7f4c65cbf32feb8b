import { cutText } from '../../domain/cut-text';
import type { Entity, EntityType } from '../../domain/entity';
import { LONGEST_LINE } from '../../domain/record';
import type { Workspace } from '../workspace';
import { newRecordBase } from './new-record';

/**
 * A new entity that is not in the store yet: it is kept by the action that first ties or names it. A name longer than a line may
 * be is cut.
 */
export function createEntity(
  workspace: Pick<Workspace, 'clock' | 'author'>,
  draft: { readonly name: string; readonly entityType: EntityType | null },
): Entity {
  return {
    ...newRecordBase(workspace),
    name: cutText(draft.name, LONGEST_LINE),
    entityType: draft.entityType,
    aliases: [],
    description: '',
    wikidata: null,
    sameAs: [],
    tags: [],
    note: '',
  };
}
