import { Button } from '@mantine/core';
import type { AnnotationOfKind } from '../../domain/annotation';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import { wordsOfSpans } from '../../domain/span';
import { useTranslator } from '../../i18n/use-translator';
import { markMentions } from '../../store/actions/mark-mentions';
import { nameEntity, nameSource } from '../../store/actions/name-mention';
import { useRecords, useWorkspace } from '../../store/use-workspace';
import { routeToHash } from '../../ui/route';
import { showToast } from '../../ui/toast';
import { AnnotationTags } from '../fields/AnnotationTags';
import { LinkedClaims } from '../links/LinkedClaims';
import { UsedElsewhere } from '../links/UsedElsewhere';
import { RecordPicker } from '../RecordPicker';
import styles from './Card.module.css';
import { followFocus } from './focus-field';
import { RecordDetails } from './RecordDetails';

type Mention = AnnotationOfKind<'source-mention'> | AnnotationOfKind<'entity-mention'>;

const SOURCES = ['sources'] as const;
const ENTITIES = ['entities'] as const;

/** Which source or entity some words name; others like them can be marked from here. */
export function MentionCard({ annotation }: { readonly annotation: Mention }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const isSource = annotation.kind === 'source-mention';
  const named = useNamed(annotation);
  const words = wordsOfSpans(annotation.spans);

  function pick(picked: NamedRecord): void {
    if (annotation.kind === 'source-mention' && picked.table === 'sources') {
      nameSource(workspace, annotation, picked.record);
    } else if (annotation.kind === 'entity-mention' && picked.table === 'entities') {
      nameEntity(workspace, annotation, picked.record);
    }
    followFocus('other-record');
  }

  function takeBack(): void {
    if (annotation.kind === 'source-mention') nameSource(workspace, annotation, null);
    else nameEntity(workspace, annotation, null);
    followFocus('record');
  }

  function markAll(): void {
    const count = markMentions(workspace, annotation, named);
    showToast(t('panels.mention.marked', { count }));
  }

  return (
    <>
      <blockquote className={styles.quote} dir="auto" translate="no">
        {words}
      </blockquote>
      {named === null ? (
        <RecordPicker
          label={isSource ? t('panels.mention.which-source') : t('panels.mention.which-entity')}
          tables={isSource ? SOURCES : ENTITIES}
          of={annotation.id}
          near={words}
          initial={words.slice(0, 200)}
          fieldName="record"
          opensAtOnce
          onPick={pick}
        />
      ) : (
        <div className={styles.named}>
          <a
            className={styles.link}
            dir="auto"
            translate="no"
            href={routeToHash({ screen: named.table, id: named.record.id })}
          >
            {nameOfRecord(named)}
          </a>
          <Button variant="default" size="compact-md" data-field="other-record" onClick={takeBack}>
            {t('panels.mention.change')}
          </Button>
        </div>
      )}
      <Button variant="default" onClick={markAll}>
        {t('panels.mention.mark-all')}
      </Button>
      {named !== null && <LinkedClaims named={named} />}
      {named !== null && <UsedElsewhere named={named} articleId={annotation.articleId} />}
      {named !== null && <RecordDetails key={named.record.id} named={named} />}
      <AnnotationTags annotation={annotation} />
    </>
  );
}

function useNamed(mention: Mention): NamedRecord | null {
  const source = useRecords(({ tables }) =>
    mention.kind === 'source-mention' ? tables.sources.get(mention.body.sourceId ?? '') : undefined,
  );
  const entity = useRecords(({ tables }) =>
    mention.kind === 'entity-mention' ? tables.entities.get(mention.body.entityId ?? '') : undefined,
  );
  if (source !== undefined) return { table: 'sources', record: source };
  return entity === undefined ? null : { table: 'entities', record: entity };
}
