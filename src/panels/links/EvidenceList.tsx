import { Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Claim } from '../../domain/annotation';
import { type Evidence, STANCES } from '../../domain/evidence';
import { useTranslator } from '../../i18n/use-translator';
import { editEvidence, removeEvidence } from '../../store/actions/add-evidence';
import { useRecords, useWorkspace } from '../../store/use-workspace';
import { Disclosure } from '../../ui/Disclosure';
import { StanceMark } from '../../ui/marks/StanceMark';
import { routeToHash } from '../../ui/route';
import { Segments } from '../../ui/Segments';
import { focusField } from '../cards/focus-field';
import { TextField } from '../fields/TextField';
import { EvidenceField } from './EvidenceField';
import styles from './Links.module.css';
import { useLight } from './use-light';

/** The sources that bear on a claim, each with its stance, its words and where they stand. */
export function EvidenceList({ claim }: { readonly claim: Claim }) {
  const { t, list } = useTranslator();
  const evidence = useRecords(({ tables }) => tables.evidence);
  const own = useMemo(
    () => [...evidence.values()].filter(({ claimId }) => claimId === claim.id),
    [evidence, claim.id],
  );
  const counts = STANCES.map((stance) => ({
    stance,
    count: own.filter((item) => item.stance === stance).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ stance, count }) => t(`panels.evidence.count.${stance}`, { count }));
  return (
    <section className={styles.section} aria-label={t('panels.evidence')}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{t('panels.evidence')}</h3>
        <span className={styles.counts}>{own.length === 0 ? t('panels.evidence.none') : list(counts)}</span>
      </div>
      <ul className={styles.list}>
        {own.map((item) => (
          <EvidenceItem key={item.id} evidence={item} />
        ))}
      </ul>
      <EvidenceField claim={claim} />
    </section>
  );
}

function EvidenceItem({ evidence }: { readonly evidence: Evidence }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const source = useRecords(({ tables }) => tables.sources.get(evidence.sourceId));
  const title = source?.csl.title ?? t('panels.evidence.gone');
  const stance = evidence.stance === null ? t('stance.not-chosen') : t(`stance.${evidence.stance}`);
  const light = useLight();
  return (
    <li {...light(evidence.sourceId)}>
      <Disclosure
        summaryClassName={styles.summary}
        summary={
          <>
            <StanceMark stance={evidence.stance ?? 'not-judged'} />
            <span>
              <span className={styles.name} dir="auto" translate="no">
                {title}
              </span>
              <span className={styles.detail}>
                {stance}
                {evidence.locator !== '' && <span translate="no">, {evidence.locator}</span>}
              </span>
              {evidence.quotation !== '' && (
                <q className={styles.quotation} dir="auto" translate="no">
                  {evidence.quotation}
                </q>
              )}
            </span>
          </>
        }
      >
        <div className={styles.form}>
          <Segments
            label={t('panels.evidence.stance')}
            hasDigits
            options={STANCES.map((value) => ({ value, label: t(`stance.${value}`) }))}
            value={evidence.stance}
            onChange={(value) => editEvidence(workspace, evidence, { stance: value })}
          />
          <TextField
            label={t('panels.evidence.quotation')}
            value={evidence.quotation}
            maxLength={100_000}
            onChange={(quotation) => editEvidence(workspace, evidence, { quotation })}
          />
          <TextInput
            label={t('panels.evidence.locator')}
            placeholder={t('panels.evidence.locator-example')}
            dir="auto"
            maxLength={2000}
            value={evidence.locator}
            onChange={(event) => editEvidence(workspace, evidence, { locator: event.currentTarget.value })}
          />
          <TextField
            label={t('panels.evidence.note')}
            value={evidence.note}
            maxLength={100_000}
            onChange={(note) => editEvidence(workspace, evidence, { note })}
          />
          <div className={styles.acts}>
            <a className={styles.link} href={routeToHash({ screen: 'sources', id: evidence.sourceId })}>
              {t('panels.evidence.open-source')}
            </a>
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
              onClick={() => {
                removeEvidence(workspace, evidence);
                focusField('evidence-supports');
              }}
            >
              {t('panels.evidence.remove')}
            </Button>
          </div>
        </div>
      </Disclosure>
    </li>
  );
}
