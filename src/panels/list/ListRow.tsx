import { Checkbox } from '@mantine/core';
import { type Annotation, isOfKind } from '../../domain/annotation';
import { kindOf } from '../../domain/kinds/registry';
import { SEMEVAL_LABEL_IDS } from '../../domain/semeval-labels';
import { useTranslator } from '../../i18n/use-translator';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import { KindIcon } from '../../ui/marks/KindIcon';
import styles from './ListRow.module.css';
import { tickRange } from './tick-range';

interface ListRowProps {
  readonly annotation: Annotation;
  readonly number: number;
  readonly isSelected: boolean;
  /** The list the row stands in, for choosing from one row to another. */
  readonly list: readonly Annotation[];
}

/** One annotation in the list: what it says, and what matters about it. */
export function ListRow({ annotation, number, isSelected, list }: ListRowProps) {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  const isTicked = useSession((state) => state.tickedIds.has(annotation.id));
  const hasTicks = useSession((state) => state.tickedIds.size > 0);
  const kind = kindOf(annotation.kind);
  const name = t('panels.card.title', { kind: t(`kind.${annotation.kind}.name`), number });
  const text = textOf(annotation);

  function open(): void {
    const span = annotation.spans[0];
    const { view } = session.state.getState();
    session.select(annotation.id);
    if (span !== undefined) view?.reveal(span);
  }

  function toggle(isRange: boolean): void {
    session.tick(tickRange(list, session.state.getState().tickedIds, annotation.id, isRange));
  }

  return (
    <div className={styles.row} data-selected={isSelected} data-kind={annotation.kind}>
      <button
        type="button"
        className={styles.open}
        data-row=""
        // A mention can be dropped onto a claim's card; choosing it in the text is the way without dragging.
        draggable={annotation.kind === 'source-mention' || annotation.kind === 'entity-mention'}
        onDragStart={(event) =>
          event.dataTransfer.setData('application/x-redthread-annotation', annotation.id)
        }
        aria-current={isSelected}
        onClick={(event) => {
          if (event.shiftKey || event.ctrlKey || event.metaKey) toggle(event.shiftKey);
          else open();
        }}
      >
        <span className={styles.sign}>
          <KindIcon icon={kind.icon} colour={kind.colour} size={16} />
          <span className={styles.number}>{number}</span>
        </span>
        <span className={styles.body}>
          <span className={styles.kind}>{t(`kind.${annotation.kind}.name`)}</span>
          <span className={styles.text} dir="auto" translate="no">
            {text}
          </span>
          <Meta annotation={annotation} />
        </span>
      </button>
      <Checkbox
        className={styles.tick}
        data-shown={hasTicks}
        aria-label={t('panels.list.tick', { name })}
        checked={isTicked}
        onChange={(event) => toggle((event.nativeEvent as MouseEvent).shiftKey === true)}
      />
    </div>
  );
}

function textOf(annotation: Annotation): string {
  const words = annotation.spans.map((span) => span.exact).join(' … ');
  if (isOfKind(annotation, 'claim')) return annotation.body.statement.trim() || words;
  if (isOfKind(annotation, 'note')) return annotation.body.text.trim() || words;
  return words;
}

function Meta({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslator();
  const named = useRecords(({ tables }) => {
    if (isOfKind(annotation, 'source-mention'))
      return tables.sources.get(annotation.body.sourceId ?? '')?.csl.title;
    if (isOfKind(annotation, 'entity-mention'))
      return tables.entities.get(annotation.body.entityId ?? '')?.name;
    return undefined;
  });
  switch (annotation.kind) {
    case 'claim': {
      const { status, checkability } = annotation.body;
      const parts = [
        t(`claim-status.${status}`),
        ...(checkability === null ? [] : [t(`checkability.${checkability}`)]),
      ];
      return <span className={styles.meta}>{parts.join(' · ')}</span>;
    }
    case 'source-mention':
    case 'entity-mention':
      return named === undefined ? (
        <span className={styles.meta}>{t('panels.list.names-nothing')}</span>
      ) : (
        <span className={styles.meta} dir="auto" translate="no">
          {named}
        </span>
      );
    case 'technique': {
      const label = SEMEVAL_LABEL_IDS.find((id) => id === annotation.body.labelId);
      return <span className={styles.meta}>{label === undefined ? '' : t(`technique.${label}.name`)}</span>;
    }
    case 'note':
      return annotation.body.isQuestion ? (
        <span className={styles.meta}>{t('panels.note.question')}</span>
      ) : null;
  }
}
