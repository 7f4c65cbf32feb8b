import type { Claim } from '../../domain/annotation';
import type { Entity } from '../../domain/entity';
import type { Tie, TieRole } from '../../domain/tie';
import { useTranslator } from '../../i18n/use-translator';
import { addTie, correctTie } from '../../store/actions/add-tie';
import { useWorkspace } from '../../store/use-workspace';
import { useStatePerRecord } from '../../ui/use-state-per-record';
import { followFocus } from '../cards/focus-field';
import { RecordPicker } from '../RecordPicker';
import { RoleChoice } from './RoleChoice';

const ENTITIES = ['entities'] as const;

/** Who says it has a field of its own. */
const ROLES: readonly TieRole[] = ['about', 'place', 'other'];

/** What was picked, and the tie made for it; `null` when the claim was tied to it before. */
interface Picked {
  readonly entity: Entity;
  readonly tie: Tie | null;
}

/** What an entity has most likely to do with a claim that it was added to. */
function likelyRole({ entityType }: Entity): TieRole {
  return entityType === 'place' ? 'place' : 'about';
}

/**
 * Finds or makes an entity for a claim and ties it at once, so that nothing chosen is lost, then asks what it has to do with
 * the claim. The answer is part of the same step of undo.
 */
export function TieField({ claim }: { readonly claim: Claim }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const [picked, setPicked] = useStatePerRecord<Picked | null>(claim.id, null);

  function say({ name }: Entity, role: TieRole): void {
    workspace.session.announce(t('panels.link.done-as', { name, how: t(`tie-role.${role}`) }));
  }

  function pick(entity: Entity): void {
    const ties = [...workspace.store.state.getState().tables.ties.values()];
    const isTied = ties.some(
      (tie) => tie.claimId === claim.id && tie.entityId === entity.id && ROLES.includes(tie.role),
    );
    const role = likelyRole(entity);
    setPicked({ entity, tie: isTied ? null : addTie(workspace, claim, entity, role) });
    if (!isTied) say(entity, role);
  }

  /** Back in the field: what had the focus is gone. */
  function leave(): void {
    setPicked(null);
    followFocus('tie');
  }

  function answer({ entity, tie }: Picked, role: TieRole): void {
    if (tie === null) addTie(workspace, claim, entity, role);
    else correctTie(workspace, tie, role);
    say(entity, role);
    leave();
  }

  if (picked !== null)
    return (
      <RoleChoice
        name={picked.entity.name}
        roles={ROLES}
        onChoose={(role) => answer(picked, role)}
        onCancel={leave}
        kept={picked.tie?.role ?? null}
      />
    );
  return (
    <RecordPicker
      label={t('panels.ties.add')}
      tables={ENTITIES}
      of={claim.id}
      near={claim.spans.map((span) => span.exact).join(' ')}
      fieldName="tie"
      onPick={(named) => {
        if (named.table === 'entities') pick(named.record);
      }}
    />
  );
}
