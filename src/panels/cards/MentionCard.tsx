import { Button } from '@mantine/core';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import { MENTION_TABLES, type Mention, namedId } from '../../domain/mention';
import { wordsOfSpans } from '../../domain/span';
import { useTranslator } from '../../i18n/use-translator';
import { markMentions } from '../../store/actions/mark-mentions';
import { nameMention } from '../../store/actions/name-mention';
import { mayMark } from '../../store/may-mark';
import { useNamedRecord } from '../../store/use-named-record';
import { useSession, useWorkspace } from '../../store/use-workspace';
import { landmark } from '../../ui/landmarks';
import { routeToHash } from '../../ui/route';
import { showToast } from '../../ui/toast';
import { AnnotationTags } from '../fields/AnnotationTags';
import { LinkedClaims } from '../links/LinkedClaims';
import { UsedElsewhere } from '../links/UsedElsewhere';
import { RecordPicker } from '../RecordPicker';
import styles from './Card.module.css';
import { followFocus } from './focus-field';
import { RecordDetails } from './RecordDetails';

const SOURCES = ['sources'] as const;
const ENTITIES = ['entities'] as const;

/** Which source or entity some words name; others like them can be marked from here. */
export function MentionCard({ annotation }: { readonly annotation: Mention }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const isSource = annotation.kind === 'source-mention';
  const named = useNamedRecord(MENTION_TABLES[annotation.kind], namedId(annotation));
  const words = wordsOfSpans(annotation.spans);
  const canMark = useSession(mayMark);

  function pick(picked: NamedRecord): void {
    nameMention(workspace, annotation, picked);
    followFocus('other-record');
  }

  function takeBack(): void {
    nameMention(workspace, annotation, null);
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
          <Button
            variant="default"
            size="compact-md"
            {...landmark('field', 'other-record')}
            onClick={takeBack}
          >
            {t('panels.mention.change')}
          </Button>
        </div>
      )}
      {canMark && (
        <Button variant="default" onClick={markAll}>
          {t('panels.mention.mark-all')}
        </Button>
      )}
      {named !== null && <LinkedClaims named={named} />}
      {named !== null && <UsedElsewhere named={named} articleId={annotation.articleId} />}
      {named !== null && <RecordDetails key={named.record.id} named={named} />}
      <AnnotationTags annotation={annotation} />
    </>
  );
}
