import type { Annotation, Claim } from '../../domain/annotation';
import { createEdit, removeEdit, updateEdit } from '../../domain/change';
import type { Evidence, Stance } from '../../domain/evidence';
import type { Source } from '../../domain/source';
import type { Workspace } from '../workspace';
import { keepNew } from './keep-new';
import { namingEdit } from './name-mention';
import { newRecordBase } from './new-record';

/**
 * Links a claim to a source, as one step of undo that also keeps the source when it is new, and lets the mention that was
 * chosen for it, if it names nothing yet, name the source. Returns the link.
 */
export function addEvidence(
  workspace: Workspace,
  claim: Claim,
  source: Source,
  stance: Stance | null,
  mention: Annotation | null = null,
): Evidence {
  const evidence: Evidence = {
    ...newRecordBase(workspace),
    articleId: claim.articleId,
    claimId: claim.id,
    sourceId: source.id,
    stance,
    quotation: '',
    locator: '',
    note: '',
  };
  workspace.store.commit({
    scope: claim.articleId,
    label: { key: 'change.evidence.add' },
    edits: [
      keepNew(workspace, { table: 'sources', record: source }),
      namingEdit(mention, source.id),
      createEdit('evidence', evidence),
    ],
  });
  return evidence;
}

/** Changes a link to a source; a `field` names what is typed, so that one bout of typing is one step of undo. */
export function editEvidence(
  workspace: Workspace,
  before: Evidence,
  patch: Partial<Pick<Evidence, 'stance' | 'quotation' | 'locator' | 'note'>>,
): void {
  workspace.store.commit({
    scope: before.articleId,
    label: { key: 'change.evidence.edit' },
    edits: [updateEdit('evidence', before, { ...before, ...patch })],
    coalesce: `${before.id}/${Object.keys(patch).join()}`,
  });
}

/** Removes a link to a source; the source stays. */
export function removeEvidence(workspace: Workspace, evidence: Evidence): void {
  workspace.store.commit({
    scope: evidence.articleId,
    label: { key: 'change.evidence.remove' },
    edits: [removeEdit('evidence', evidence)],
  });
}
