import type { Annotation, Claim } from '../../domain/annotation';
import { createEdit, removeEdit, updateEdit } from '../../domain/change';
import type { Entity } from '../../domain/entity';
import type { Tie, TieRole } from '../../domain/tie';
import type { Workspace } from '../workspace';
import { keepNew } from './keep-new';
import { namingEdit } from './name-mention';
import { newRecordBase } from './new-record';

function findTie(
  { store }: Workspace,
  { claimId, entityId, role }: Pick<Tie, 'claimId' | 'entityId' | 'role'>,
): Tie | undefined {
  return [...store.state.getState().tables.ties.values()].find(
    (tie) => tie.claimId === claimId && tie.entityId === entityId && tie.role === role,
  );
}

/**
 * Ties a claim to an entity in a role, as one step of undo that also keeps the entity when it is new, and lets the mention
 * that was chosen for it, if it names nothing yet, name the entity. Returns the tie; one that is there already in this role
 * is returned as it is, and the mention alone is named.
 */
export function addTie(
  workspace: Workspace,
  claim: Claim,
  entity: Entity,
  role: TieRole,
  mention: Annotation | null = null,
): Tie {
  const known = findTie(workspace, { claimId: claim.id, entityId: entity.id, role });
  if (known !== undefined) {
    workspace.store.commit({
      scope: claim.articleId,
      label: { key: 'change.mention.name' },
      edits: [namingEdit(mention, entity.id)],
    });
    return known;
  }
  const tie: Tie = {
    ...newRecordBase(workspace),
    articleId: claim.articleId,
    claimId: claim.id,
    entityId: entity.id,
    role,
  };
  workspace.store.commit({
    scope: claim.articleId,
    label: { key: 'change.tie.add' },
    coalesce: tie.id,
    edits: [
      keepNew(workspace, { table: 'entities', record: entity }),
      namingEdit(mention, entity.id),
      createEdit('ties', tie),
    ],
  });
  return tie;
}

/**
 * Gives a tie another role. When the claim is tied to the entity in that role already nothing is changed, so that no two ties
 * say the same, and the answer is `false`.
 */
export function editTie(workspace: Workspace, tie: Tie, role: TieRole): boolean {
  const known = findTie(workspace, { ...tie, role });
  if (known !== undefined && known.id !== tie.id) return false;
  workspace.store.commit({
    scope: tie.articleId,
    label: { key: 'change.tie.edit' },
    edits: [updateEdit('ties', tie, { ...tie, role })],
  });
  return true;
}

/** Gives the tie that was made last another role, as part of the step of undo that made it; as {@link editTie} otherwise. */
export function correctTie(workspace: Workspace, tie: Tie, role: TieRole): void {
  workspace.store.commit({
    scope: tie.articleId,
    label: { key: 'change.tie.edit' },
    edits: [updateEdit('ties', tie, { ...tie, role })],
    coalesce: tie.id,
    isAnswer: true,
  });
}

/** Removes a tie; the entity stays. */
export function removeTie(workspace: Workspace, tie: Tie): void {
  workspace.store.commit({
    scope: tie.articleId,
    label: { key: 'change.tie.remove' },
    edits: [removeEdit('ties', tie)],
  });
}
