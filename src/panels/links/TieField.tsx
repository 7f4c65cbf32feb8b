import type { Claim } from '../../domain/annotation';
import type { Entity } from '../../domain/entity';
import type { TieRole } from '../../domain/tie';
import { useTranslator } from '../../i18n/use-translator';
import { addTie } from '../../store/actions/add-tie';
import { useWorkspace } from '../../store/use-workspace';
import { useStatePerRecord } from '../../ui/use-state-per-record';
import { followFocus } from '../cards/focus-field';
import { RecordPicker } from '../RecordPicker';
import { RoleChoice } from './RoleChoice';

const ENTITIES = ['entities'] as const;

/** Who says it has a field of its own. */
const ROLES: readonly TieRole[] = ['about', 'place', 'other'];

/** Finds or makes an entity for a claim, then asks what it has to do with it. */
export function TieField({ claim }: { readonly claim: Claim }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const [entity, setEntity] = useStatePerRecord<Entity | null>(claim.id, null);

  /** Back in the field: what had the focus is gone. */
  function leave(): void {
    setEntity(null);
    followFocus('tie');
  }

  if (entity !== null)
    return (
      <RoleChoice
        name={entity.name}
        roles={ROLES}
        onChoose={(role) => {
          addTie(workspace, claim, entity, role);
          const how = t(`tie-role.${role}`);
          workspace.session.announce(t('panels.link.done-as', { name: entity.name, how }));
          leave();
        }}
        onCancel={leave}
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
        if (named.table === 'entities') setEntity(named.record);
      }}
    />
  );
}
