import { IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { isOfKind } from '../domain/annotation';
import { useTranslator } from '../i18n/use-translator';
import { openAnnotation } from '../store/actions/open-annotation';
import { inReadingOrder } from '../store/annotation-order';
import { standingAnnotations } from '../store/standing-annotations';
import { useRecords, useSession, useWorkspace } from '../store/use-workspace';
import hidden from '../ui/hidden.module.css';
import { landmark } from '../ui/landmarks';
import styles from './ListRail.module.css';
import { useRovingRow } from './list/use-roving-row';

/** More numbers than this nobody looks through in a rail; the list has them all. */
const MOST_NUMBERS = 200;

interface ListRailProps {
  readonly articleId: string;
  readonly isListOpen: boolean;
  readonly onToggle: () => void;
}

/** What stands for the list where there is no room for it: a button that opens it, and the numbers of the claims. */
export function ListRail({ articleId, isListOpen, onToggle }: ListRailProps) {
  const workspace = useWorkspace();
  const { t, number } = useTranslator();
  const annotations = useRecords(({ tables }) => standingAnnotations(tables));
  const selectedId = useSession((state) => state.selectedId);
  const list = useRef<HTMLOListElement>(null);
  const claims = useMemo(
    () =>
      inReadingOrder(annotations)
        .filter((one) => one.articleId === articleId)
        .filter((one) => isOfKind(one, 'claim'))
        .slice(0, MOST_NUMBERS),
    [annotations, articleId],
  );
  const ids = useMemo(() => claims.map(({ id }) => id), [claims]);
  const { activeId, setActive, goToRow, rowByKey } = useRovingRow(list, ids, selectedId, () => undefined);
  return (
    <div className={styles.rail}>
      <button type="button" className={styles.toggle} aria-expanded={isListOpen} onClick={onToggle}>
        <IconLayoutSidebarLeftExpand size={19} stroke={1.75} aria-hidden className={styles.icon ?? ''} />
        <span className={hidden.hiddenWhenWide}>{t('panels.list.toggle')}</span>
      </button>
      <ol
        ref={list}
        className={styles.numbers}
        aria-label={t('kind.claim.many')}
        onKeyDown={(event) => {
          const to = rowByKey(event);
          if (to === null) return;
          event.preventDefault();
          goToRow(to);
        }}
      >
        {claims.map((claim, index) => (
          <li key={claim.id}>
            <button
              type="button"
              {...landmark('row', claim.id)}
              className={styles.number}
              tabIndex={claim.id === activeId ? 0 : -1}
              aria-current={claim.id === selectedId}
              aria-label={t('panels.rail.claim', { number: index + 1, statement: claim.body.statement })}
              onFocus={() => setActive(claim.id)}
              onClick={() => openAnnotation(workspace, claim)}
            >
              {number(index + 1)}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
