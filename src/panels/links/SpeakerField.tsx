import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Claim } from '../../domain/annotation';
import { useTranslator } from '../../i18n/use-translator';
import { addTie, removeTie } from '../../store/actions/add-tie';
import { useRecords, useWorkspace } from '../../store/use-workspace';
import { EntityIcon } from '../../ui/marks/RecordIcon';
import { routeToHash } from '../../ui/route';
import { focusField } from '../cards/focus-field';
import { RecordPicker } from '../RecordPicker';
import styles from './Links.module.css';
import { useLight } from './use-light';

const ENTITIES = ['entities'] as const;

/** Who says what a claim says: the entities tied to it as speakers, and a field for another. */
export function SpeakerField({ claim }: { readonly claim: Claim }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const ties = useRecords(({ tables }) => tables.ties);
  const entities = useRecords(({ tables }) => tables.entities);
  const speakers = useMemo(
    () => [...ties.values()].filter(({ claimId, role }) => claimId === claim.id && role === 'speaker'),
    [ties, claim.id],
  );
  const light = useLight();
  return (
    <section className={styles.section} aria-label={t('panels.speaker')}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{t('panels.speaker')}</h3>
        {speakers.length === 0 && <span className={styles.counts}>{t('panels.speaker.none')}</span>}
      </div>
      <ul className={styles.list}>
        {speakers.map((tie) => {
          const entity = entities.get(tie.entityId);
          const name = entity?.name ?? t('panels.ties.gone');
          return (
            <li key={tie.id} className={styles.speaker} {...light(tie.entityId)}>
              <EntityIcon type={entity?.entityType ?? null} />
              <a
                className={styles.link}
                dir="auto"
                translate="no"
                href={routeToHash({ screen: 'entities', id: tie.entityId })}
              >
                {name}
              </a>
              <ActionIcon
                variant="subtle"
                size={28}
                aria-label={t('panels.ties.remove', { name })}
                onClick={() => {
                  removeTie(workspace, tie);
                  focusField('speaker');
                }}
              >
                <IconX size={16} stroke={1.75} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <RecordPicker
        label={t(speakers.length === 0 ? 'panels.speaker.who' : 'panels.speaker.another')}
        isLabelHidden
        tables={ENTITIES}
        of={claim.id}
        near={claim.spans.map((span) => span.exact).join(' ')}
        fieldName="speaker"
        onPick={(named) => {
          if (named.table !== 'entities') return;
          addTie(workspace, claim, named.record, 'speaker');
          workspace.session.announce(t('panels.link.done', { name: named.record.name }));
        }}
      />
    </section>
  );
}
