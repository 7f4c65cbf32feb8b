import type { Annotation } from '../../domain/annotation';
import { type Edit, updateEdit } from '../../domain/change';
import type { NamedRecord } from '../../domain/find-records';
import { isMention, type Mention, namedId, namingOf } from '../../domain/mention';
import type { Workspace } from '../workspace';
import { keepNew } from './keep-new';

function namingEditOf(mention: Mention, id: string | null): Edit | null {
  return updateEdit('annotations', mention, { ...mention, ...namingOf(mention.kind, id) });
}

/** The edit by which a mention that names nothing yet names a record; `null` for one that names something, and for others. */
export function namingEdit(mention: Annotation | null, recordId: string): Edit | null {
  if (mention === null || !isMention(mention) || namedId(mention) !== null) return null;
  return namingEditOf(mention, recordId);
}

/** Says which record a mention names, as one step of undo that also keeps the record when it is new; `null` takes it back. */
export function nameMention(workspace: Workspace, mention: Mention, named: NamedRecord | null): void {
  workspace.store.commit({
    scope: mention.articleId,
    label: { key: 'change.mention.name' },
    edits: [
      named === null ? null : keepNew(workspace, named),
      namingEditOf(mention, named === null ? null : named.record.id),
    ],
  });
}
