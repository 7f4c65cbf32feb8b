import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import type { Annotation } from '../../domain/annotation';
import { kindOf } from '../../domain/kinds/registry';
import { isSameValue } from '../../domain/patch';
import type { ArticleView } from '../../store/article-view';
import { mayMark } from '../../store/may-mark';
import { standingAnnotations } from '../../store/standing-annotations';
import { useRecords, useSession } from '../../store/use-workspace';
import { type HandlePlace, handlePlaces } from './handle-places';
import { SpanHandle } from './SpanHandle';
import styles from './SpanHandles.module.css';
import { useLayoutChanges } from './use-layout-changes';

interface SpanHandlesProps {
  /** The element that the handles are placed in; it scrolls with the text. */
  readonly page: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Handles at the ends of the selected annotation's words. They lie over the text, outside of the editor. */
export function SpanHandles({ page, scroller }: SpanHandlesProps) {
  const view = useSession((state) => state.view);
  const selectedId = useSession((state) => state.selectedId);
  const isOff = useSession((state) => state.linkingClaimId !== null || !mayMark(state));
  const annotation = useRecords(({ tables }) => standingAnnotations(tables).get(selectedId ?? ''));
  if (view === null || annotation === undefined || isOff) return null;
  return <HandlesOf annotation={annotation} view={view} page={page} scroller={scroller} />;
}

function HandlesOf({
  annotation,
  view,
  page,
  scroller,
}: SpanHandlesProps & { readonly annotation: Annotation; readonly view: ArticleView }) {
  const movingEnd = useSession((state) => state.movingEnd);
  const [places, setPlaces] = useState<readonly HandlePlace[]>([]);
  const place = useCallback(() => {
    const origin = page.current?.getBoundingClientRect();
    const next = origin === undefined ? [] : handlePlaces(annotation, view, origin);
    setPlaces((current) => (isSameValue(current, next) ? current : next));
  }, [annotation, view, page]);
  useLayoutEffect(place, [place]);
  useLayoutChanges(page, place);
  return (
    <div className={styles.handles} data-kind={kindOf(annotation.kind).colour} aria-hidden>
      {places.map((place) => (
        <SpanHandle
          key={`${place.span}/${place.edge}`}
          annotation={annotation}
          view={view}
          scroller={scroller}
          isMoving={movingEnd?.span === place.span && movingEnd.edge === place.edge}
          {...place}
        />
      ))}
    </div>
  );
}
