import { kindOf } from '../../domain/kinds/registry';
import type { Placement } from '../../domain/placement';
import { wordsOfSpans } from '../../domain/span';
import { useTranslator } from '../../i18n/use-translator';
import { annotationNumbers } from '../../store/annotation-order';
import { standingAnnotations } from '../../store/standing-annotations';
import { useRecords } from '../../store/use-workspace';
import { KindIcon } from '../../ui/marks/KindIcon';
import styles from './NextQuestions.module.css';
import { reasonOf } from './reason-of';

/** How many of those that come next are told. */
const MOST = 3;

interface NextQuestionsProps {
  readonly queue: readonly Placement[];
  /** The place in the queue of the one that is asked now. */
  readonly at: number;
  readonly onAsk: (placement: Placement) => void;
}

/** What will be asked next, each to go to at once. */
export function NextQuestions({ queue, at, onAsk }: NextQuestionsProps) {
  const { t } = useTranslator();
  const annotations = useRecords(({ tables }) => standingAnnotations(tables));
  const next = [...queue.slice(at + 1), ...queue.slice(0, at)].slice(0, MOST);
  return (
    <section className={styles.next} aria-labelledby="review-next">
      <h3 id="review-next" className={styles.label}>
        {t('review.next')}
      </h3>
      <ul className={styles.list}>
        {next.map((placement) => {
          const annotation = annotations.get(placement.annotationId);
          if (annotation === undefined) return null;
          const { icon, colour } = kindOf(annotation.kind);
          const number = annotationNumbers(annotations).get(annotation.id) ?? 0;
          return (
            <li key={placement.id}>
              <button type="button" className={styles.row} onClick={() => onAsk(placement)}>
                <KindIcon icon={icon} colour={colour} size={16} />
                <span>
                  {t('panels.card.title', { kind: t(`kind.${annotation.kind}.name`), number })}
                  <bdi className={styles.words} translate="no">
                    {wordsOfSpans(annotation.spans)}
                  </bdi>
                  <span className={styles.reason}>{reasonOf(placement, t)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
