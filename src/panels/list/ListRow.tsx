import { memo, useEffect } from 'react';
import { type Annotation, isOfKind } from '../../domain/annotation';
import { nameOfRecord } from '../../domain/find-records';
import { kindOf } from '../../domain/kinds/registry';
import { isMention, namedRecordOf } from '../../domain/mention';
import { wordsOfAnnotation } from '../../domain/words-of-annotation';
import { useTranslator } from '../../i18n/use-translator';
import { openAnnotation } from '../../store/actions/open-annotation';
import { placeNow } from '../../store/placement-index';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import hidden from '../../ui/hidden.module.css';
import { landmark } from '../../ui/landmarks';
import { KindIcon } from '../../ui/marks/KindIcon';
import { MENTION_MEDIA_TYPE } from '../../ui/mention-media-type';
import { techniqueLabel } from '../../ui/technique-label';
import { useMentionDrop } from '../links/use-mention-drop';
import { PlaceSign } from '../review/PlaceSign';
import styles from './ListRow.module.css';

interface ListRowProps {
  /** Tells the row from others of the same annotation. */
  readonly rowKey: string;
  readonly annotation: Annotation;
  readonly number: number;
  readonly isSelected: boolean;
  /** The Tab key comes to it. */
  readonly isTabStop: boolean;
  /** Told the row that has the focus. */
  readonly onReach: (rowKey: string) => void;
  /** Told the row whose tick is asked for; `isRange` for all up to it, too. */
  readonly onTick: (rowKey: string, isRange: boolean) => void;
}

/** One annotation in the list: what it says, and what matters about it. Drawn again only when something of it has changed. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { rowKey, annotation, number, isSelected, isTabStop, onReach, onTick } = props;
  const workspace = useWorkspace();
  const { session } = workspace;
  const translator = useTranslator();
  const { t } = translator;
  const isTicked = useSession((state) => state.tickedIds.has(annotation.id));
  const hasTicks = useSession((state) => state.tickedIds.size > 0);
  const kind = kindOf(annotation.kind);
  const drop = useMentionDrop(isOfKind(annotation, 'claim') ? annotation.id : null);
  const name = t('panels.card.title', { kind: t(`kind.${annotation.kind}.name`), number });
  const text = wordsOfAnnotation(annotation);
  const place = useRecords(({ tables }) => placeNow(tables, annotation));

  const light = () => session.light([annotation.id]);
  const unlight = () => session.light([]);
  // A row that is scrolled or filtered away under the pointer is never left by it.
  useEffect(
    () => () => {
      if (session.state.getState().litIds.includes(annotation.id)) session.light([]);
    },
    [session, annotation.id],
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing lights the words; so does the focus of the button.
    <div
      className={styles.row}
      data-selected={isSelected}
      data-ticking={hasTicks}
      data-kind={annotation.kind}
      onMouseEnter={light}
      onMouseLeave={unlight}
      {...drop}
    >
      <button
        type="button"
        className={styles.open}
        {...landmark('row', rowKey)}
        tabIndex={isTabStop ? 0 : -1}
        onFocus={() => {
          onReach(rowKey);
          light();
        }}
        onBlur={unlight}
        // A mention can be dropped onto a claim; choosing it in the text is the way without dragging.
        draggable={isMention(annotation)}
        onDragStart={(event) => event.dataTransfer.setData(MENTION_MEDIA_TYPE, annotation.id)}
        aria-current={isSelected}
        onClick={(event) => {
          if (event.shiftKey || event.ctrlKey || event.metaKey) onTick(rowKey, event.shiftKey);
          else {
            openAnnotation(workspace, annotation);
            // Chosen once more, the row leads on to its card.
            if (isSelected) session.requestFocus('card');
          }
        }}
      >
        <span className={styles.sign}>
          <KindIcon icon={kind.icon} colour={kind.colour} size={16} />
          <span className={styles.number} aria-hidden>
            {translator.number(number)}
          </span>
        </span>
        <span className={styles.body}>
          <span className={hidden.hidden}>
            {name}
            {isTicked && ` ${t('panels.list.is-ticked')}`}
          </span>
          <span className={styles.text} dir="auto" translate="no">
            {text}
          </span>
          <Meta annotation={annotation} text={text} />
          {place !== 'exact' && <PlaceSign place={place} />}
        </span>
      </button>
      <label className={styles.tick}>
        <input
          type="checkbox"
          aria-label={t('panels.list.tick', { name })}
          checked={isTicked}
          tabIndex={-1}
          onChange={(event) => onTick(rowKey, (event.nativeEvent as MouseEvent).shiftKey === true)}
        />
      </label>
    </div>
  );
});

function Meta({ annotation, text }: { readonly annotation: Annotation; readonly text: string }) {
  const translator = useTranslator();
  const { t } = translator;
  const labelSets = useRecords(({ tables }) => tables.labelSets);
  const name = useRecords(({ tables }) => {
    const named = namedRecordOf(annotation, tables);
    return named === null ? null : nameOfRecord(named);
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
      return name === null ? (
        <span className={styles.meta}>{t('panels.list.names-nothing')}</span>
      ) : (
        // The same words are not read out a second time.
        <span className={styles.meta} dir="auto" translate="no" aria-hidden={name === text}>
          {name}
        </span>
      );
    case 'technique': {
      const label = techniqueLabel(annotation.body, labelSets, translator);
      return (
        <span className={styles.meta} dir="auto">
          {label?.name ?? t('panels.technique.none')}
        </span>
      );
    }
    case 'note':
      return annotation.body.isQuestion ? (
        <span className={styles.meta}>{t('panels.note.question')}</span>
      ) : null;
  }
}
