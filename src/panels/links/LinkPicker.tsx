import { Button } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Annotation, Claim } from '../../domain/annotation';
import { STANCES, type Stance } from '../../domain/evidence';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import { TIE_ROLES } from '../../domain/tie';
import { useTranslator } from '../../i18n/use-translator';
import { addEvidence } from '../../store/actions/add-evidence';
import { addTie } from '../../store/actions/add-tie';
import { createEntity } from '../../store/actions/create-entity';
import { createSource } from '../../store/actions/create-source';
import type { Tables } from '../../store/tables';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import { StanceMark } from '../../ui/marks/StanceMark';
import { RecordPicker } from '../RecordPicker';
import styles from './Links.module.css';

const BOTH = ['sources', 'entities'] as const;

type MakeRecord = (table: NamedRecord['table'], words: string) => NamedRecord;

/** What a mention names; words that name nothing yet give a new record of their own. */
function recordOf(annotation: Annotation, tables: Tables, make: MakeRecord): NamedRecord | null {
  const words = annotation.spans[0]?.exact ?? '';
  if (annotation.kind === 'source-mention') {
    const record = tables.sources.get(annotation.body.sourceId ?? '');
    return record === undefined ? make('sources', words) : { table: 'sources', record };
  }
  if (annotation.kind === 'entity-mention') {
    const record = tables.entities.get(annotation.body.entityId ?? '');
    return record === undefined ? make('entities', words) : { table: 'entities', record };
  }
  return null;
}

/** Links a claim: find or make a source or an entity, or choose a mention in the text, then say how it bears on the claim. */
export function LinkPicker({ claim }: { readonly claim: Claim }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const tables = useRecords((state) => state.tables);
  const isLinking = useSession((state) => state.linkingClaimId === claim.id);
  const linkTargetId = useSession((state) => state.linkTargetId);
  const [picked, setPicked] = useState<NamedRecord | null>(null);

  useEffect(() => {
    const target = isLinking ? tables.annotations.get(linkTargetId ?? '') : undefined;
    if (target === undefined) return;
    const make: MakeRecord = (table, words) =>
      table === 'sources'
        ? { table, record: createSource(workspace, { title: words, sourceType: 'article' }) }
        : { table, record: createEntity(workspace, { name: words, entityType: null }) };
    setPicked(recordOf(target, tables, make));
    workspace.session.chooseLinkTarget(null);
  }, [isLinking, linkTargetId, tables, workspace]);

  function done(message: string): void {
    setPicked(null);
    workspace.session.endModes();
    workspace.session.announce(message);
  }

  function linkSource(stance: Stance): void {
    if (picked?.table !== 'sources') return;
    addEvidence(workspace, claim, picked.record, stance);
    done(t('panels.link.done', { name: nameOfRecord(picked) }));
  }

  function handleDrop(event: React.DragEvent): void {
    const id = event.dataTransfer.getData('application/x-redthread-annotation');
    if (id === '') return;
    event.preventDefault();
    workspace.session.startLinking(claim.id);
    workspace.session.chooseLinkTarget(id);
  }

  if (picked !== null) {
    const isSource = picked.table === 'sources';
    return (
      <fieldset className={styles.choice}>
        <legend className={styles.heading}>
          {t(isSource ? 'panels.link.how-source' : 'panels.link.how-entity', { name: nameOfRecord(picked) })}
        </legend>
        {isSource
          ? STANCES.map((stance, index) => (
              <Button
                key={stance}
                variant="default"
                size="compact-md"
                autoFocus={index === 0}
                leftSection={<StanceMark stance={stance} />}
                onClick={() => linkSource(stance)}
              >
                {t(`stance.${stance}`)}
              </Button>
            ))
          : TIE_ROLES.map((role, index) => (
              <Button
                key={role}
                variant="default"
                size="compact-md"
                autoFocus={index === 0}
                onClick={() => {
                  addTie(workspace, claim, picked.record, role);
                  done(t('panels.link.done', { name: nameOfRecord(picked) }));
                }}
              >
                {t(`tie-role.${role}`)}
              </Button>
            ))}
        <Button variant="subtle" size="compact-md" onClick={() => setPicked(null)}>
          {t('panels.link.cancel')}
        </Button>
      </fieldset>
    );
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the picker is the accessible one.
    <div className={styles.linker} onDragOver={(event) => event.preventDefault()} onDrop={handleDrop}>
      <RecordPicker
        label={t('panels.link')}
        tables={BOTH}
        near={claim.spans.map((span) => span.exact).join(' ')}
        fieldName="link"
        onPick={setPicked}
      />
      <Button
        variant="default"
        size="compact-md"
        aria-pressed={isLinking}
        leftSection={<IconLink size={16} stroke={1.75} aria-hidden />}
        onClick={() => {
          if (isLinking) {
            workspace.session.endModes();
          } else {
            workspace.session.startLinking(claim.id);
            workspace.session.requestFocus('text');
          }
        }}
      >
        {t('panels.link.in-text')}
      </Button>
      {isLinking && <p className={styles.hint}>{t('panels.link.in-text-hint')}</p>}
    </div>
  );
}
