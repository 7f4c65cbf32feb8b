import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Claim } from '../../domain/annotation';
import { TIE_ROLES, type Tie } from '../../domain/tie';
import { useTranslator } from '../../i18n/use-translator';
import { editTie, removeTie } from '../../store/actions/add-tie';
import { useRecords, useWorkspace } from '../../store/use-workspace';
import { EntityIcon } from '../../ui/marks/RecordIcon';
import { routeToHash } from '../../ui/route';
import { showToast } from '../../ui/toast';
import { focusField } from '../cards/focus-field';
import styles from './Links.module.css';
import { TieField } from './TieField';
import { useLight } from './use-light';

/** The people, places and organisations a claim is tied to, each with what it has to do with it; who says it has a field of its own. */
export function TieList({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslator();
  const ties = useRecords(({ tables }) => tables.ties);
  const own = useMemo(
    () => [...ties.values()].filter(({ claimId, role }) => claimId === claim.id && role !== 'speaker'),
    [ties, claim.id],
  );
  return (
    <section className={styles.section} aria-label={t('panels.ties')}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{t('panels.ties')}</h3>
        {own.length === 0 && <span className={styles.counts}>{t('panels.ties.none')}</span>}
      </div>
      <ul className={styles.list}>
        {own.map((tie) => (
          <TieItem key={tie.id} tie={tie} />
        ))}
      </ul>
      <TieField claim={claim} />
    </section>
  );
}

function TieItem({ tie }: { readonly tie: Tie }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const entity = useRecords(({ tables }) => tables.entities.get(tie.entityId));
  const name = entity?.name ?? t('panels.ties.gone');
  const light = useLight();
  return (
    <li className={styles.tie} {...light(tie.entityId)}>
      <EntityIcon type={entity?.entityType ?? null} />
      <a
        className={styles.link}
        dir="auto"
        translate="no"
        href={routeToHash({ screen: 'entities', id: tie.entityId })}
      >
        {name}
      </a>
      <NativeSelect
        size="xs"
        aria-label={t('panels.ties.role', { name })}
        value={tie.role}
        onChange={(event) => {
          const role = TIE_ROLES.find((one) => one === event.currentTarget.value) ?? tie.role;
          if (!editTie(workspace, tie, role))
            showToast(t('panels.ties.twice', { name, role: t(`tie-role.${role}`) }));
          // A speaker goes over to a list of its own, and this field with it.
          else if (role === 'speaker') focusField('speaker');
        }}
        data={TIE_ROLES.map((role) => ({ value: role, label: t(`tie-role.${role}`) }))}
      />
      <ActionIcon
        variant="subtle"
        size={28}
        aria-label={t('panels.ties.remove', { name })}
        onClick={() => {
          removeTie(workspace, tie);
          focusField('tie');
        }}
      >
        <IconX size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </li>
  );
}
