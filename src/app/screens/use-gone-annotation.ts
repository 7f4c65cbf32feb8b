import { useEffect, useRef } from 'react';
import type { KindId } from '../../domain/kinds/registry';
import { useTranslator } from '../../i18n/use-translator';
import { annotationNumbers } from '../../store/annotation-order';
import { standingAnnotations } from '../../store/standing-annotations';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import { landmarkAround } from '../../ui/landmarks';
import { openDialog } from '../../ui/open-dialog';
import { showToast } from '../../ui/toast';

/** What another tab has taken away while its card was open here. */
interface Taken {
  readonly kind: KindId;
  readonly number: number;
  /** Somebody was at work in the card. */
  readonly hadFocus: boolean;
}

/**
 * Closes the card of an annotation that is gone, as after undo, and gives the text its focus. Of one that another tab has
 * deleted it is said; whoever was in its card gets a dialog, so that what they go on typing does nothing in the text.
 */
export function useGoneAnnotation(): void {
  const { session, store } = useWorkspace();
  const { t } = useTranslator();
  const selectedId = useSession((state) => state.selectedId);
  const isGone = useRecords(({ tables }) => selectedId !== null && !tables.annotations.has(selectedId));
  const taken = useRef<Taken | null>(null);

  // Noted before anything is drawn anew, as long as the card has its focus.
  useEffect(() => {
    const stopLooking = store.state.subscribe(({ tables }, before) => {
      const id = session.state.getState().selectedId ?? '';
      const annotation = before.tables.annotations.get(id);
      if (annotation === undefined || tables.annotations.has(id)) return;
      taken.current = {
        kind: annotation.kind,
        number: annotationNumbers(standingAnnotations(before.tables)).get(id) ?? 0,
        hadFocus: landmarkAround(document.activeElement, 'area', 'card') !== null,
      };
    });
    // What is told of as done here was not taken by another.
    const stopWatching = store.watch(({ cause }) => {
      if (cause === 'local') taken.current = null;
    });
    return () => {
      stopLooking();
      stopWatching();
    };
  }, [store, session]);

  useEffect(() => {
    if (!isGone) return;
    session.select(null);
    session.endModes();
    const elsewhere = taken.current;
    taken.current = null;
    if (elsewhere?.hadFocus === true) openDialog({ name: 'gone-annotation', ...elsewhere });
    else if (document.activeElement === null || document.activeElement === document.body)
      session.requestFocus('text');
    if (elsewhere?.hadFocus === false) {
      const name = t(`kind.${elsewhere.kind}.name`);
      showToast(t('tabs.annotation-gone', { kind: name, number: elsewhere.number }));
    }
  }, [isGone, session, t]);
}
