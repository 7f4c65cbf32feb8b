import type { Annotation, AnnotationOfKind } from '../../domain/annotation';
import { type Edit, updateEdit } from '../../domain/change';
import type { Entity } from '../../domain/entity';
import type { Source } from '../../domain/source';
import type { Workspace } from '../workspace';
import { keepNew } from './keep-new';

/** The edit by which a mention that names nothing yet names a record; `null` for one that names something, and for others. */
export function namingEdit(mention: Annotation | null, recordId: string): Edit | null {
  if (mention?.kind === 'source-mention' && mention.body.sourceId === null)
    return updateEdit('annotations', mention, { ...mention, body: { ...mention.body, sourceId: recordId } });
  if (mention?.kind === 'entity-mention' && mention.body.entityId === null)
    return updateEdit('annotations', mention, { ...mention, body: { ...mention.body, entityId: recordId } });
  return null;
}

/** Says which source a mention names, as one step of undo that also keeps the source when it is new; `null` takes it back. */
export function nameSource(
  workspace: Workspace,
  mention: AnnotationOfKind<'source-mention'>,
  source: Source | null,
): void {
  const after = { ...mention, body: { ...mention.body, sourceId: source?.id ?? null } };
  workspace.store.commit({
    scope: mention.articleId,
    label: { key: 'change.mention.name' },
    edits: [
      source === null ? null : keepNew(workspace, { table: 'sources', record: source }),
      updateEdit('annotations', mention, after),
    ],
  });
}

/** Says which entity a mention names, as one step of undo that also keeps the entity when it is new; `null` takes it back. */
export function nameEntity(
  workspace: Workspace,
  mention: AnnotationOfKind<'entity-mention'>,
  entity: Entity | null,
): void {
  const after = { ...mention, body: { ...mention.body, entityId: entity?.id ?? null } };
  workspace.store.commit({
    scope: mention.articleId,
    label: { key: 'change.mention.name' },
    edits: [
      entity === null ? null : keepNew(workspace, { table: 'entities', record: entity }),
      updateEdit('annotations', mention, after),
    ],
  });
}
