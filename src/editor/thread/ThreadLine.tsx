import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { shownRanges } from '../../store/shown-ranges';
import { annotationsOn, standingAnnotations } from '../../store/standing-annotations';
import { useRecords, useSession } from '../../store/use-workspace';
import { findLandmark, landmarkAround, landmarkSelector } from '../../ui/landmarks';
import { followLayout } from '../follow-layout';
import { positionMapOf } from '../highlight-layer';
import { layThread, type SignBox } from './lay-thread';
import { markedLines } from './marked-lines';
import styles from './ThreadLine.module.css';
import type { Point } from './thread-path';

interface ThreadLineProps {
  readonly editor: Editor;
  readonly scroller: HTMLElement;
}

/** The red thread from the words of the selected claim to its card. Other kinds have none. */
export function ThreadLine({ editor, scroller }: ThreadLineProps) {
  const selectedId = useSession((state) => state.selectedId);
  const claim = useRecords(({ tables }) => {
    const annotation = standingAnnotations(tables).get(selectedId ?? '');
    return annotation?.kind === 'claim' ? annotation : undefined;
  });
  const versionId = useSession((state) => state.view?.versionId);
  const start = useRecords(({ tables }) => {
    if (claim === undefined || versionId === undefined) return null;
    const annotation = annotationsOn(tables, versionId).get(claim.id) ?? claim;
    return shownRanges(tables, annotation, versionId)[0]?.start ?? null;
  });
  const path = useRef<SVGPathElement>(null);
  const knot = useRef<SVGCircleElement>(null);
  const claimId = claim?.id;

  useEffect(() => {
    if (claimId === undefined || start === null) return;
    let frame = 0;
    const draw = () => {
      frame = 0;
      const place = findKnot();
      if (place === null || editor.isDestroyed) {
        put(path.current, 'd', '');
        put(knot.current, 'r', '0');
        return;
      }
      const { view } = editor;
      const lines = markedLines(view.dom, claimId);
      const window = scroller.getBoundingClientRect();
      const isAbove =
        lines.length === 0 && view.coordsAtPos(positionMapOf(view.state).toPosition(start)).top < window.top;
      const isRtl = getComputedStyle(view.dom).direction === 'rtl';
      const column = view.dom.getBoundingClientRect();
      const places = { lines, window, column, isRtl, signs: signBoxes(), knot: place, isAbove };
      put(path.current, 'd', layThread(places));
      put(knot.current, 'cx', String(place.x));
      put(knot.current, 'cy', String(place.y));
      put(knot.current, 'r', '5');
    };
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    const stop = followLayout(editor, draw);
    // The text and the card scroll each on their own.
    document.addEventListener('scroll', schedule, { capture: true, passive: true });
    // A bar above the text moves all of it without any scroll, and a question moves what stands in the card.
    const sizes = new ResizeObserver(schedule);
    for (const element of [scroller, findLandmark(document, 'area', 'card')?.firstElementChild ?? null])
      if (element !== null) sizes.observe(element);
    window.addEventListener('resize', schedule);
    // Signs come into the margin a moment after the marks they belong to.
    const signs = new MutationObserver(schedule);
    const margin = findLandmark(document, 'margin');
    if (margin !== null)
      signs.observe(margin, { childList: true, subtree: true, attributeFilter: ['style'] });
    return () => {
      stop();
      signs.disconnect();
      sizes.disconnect();
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', schedule, { capture: true });
      window.removeEventListener('resize', schedule);
    };
  }, [claimId, start, editor, scroller]);

  // Words that are not in this text have no thread.
  if (claimId === undefined || start === null) return null;
  return (
    <svg key={claimId} className={styles.thread} aria-hidden="true">
      <path ref={path} pathLength={1} />
      <circle ref={knot} />
    </svg>
  );
}

/** An attribute that is set again makes the browser paint again, even to the same value. */
function put(element: SVGElement | null, name: string, value: string): void {
  if (element !== null && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function signBoxes(): readonly SignBox[] {
  return [...document.querySelectorAll(landmarkSelector('signs'))].map((line) =>
    line.getBoundingClientRect(),
  );
}

/** Where the thread is tied to the card: on the edge that faces the text, beside the title; `null` without a card. */
function findKnot(): Point | null {
  const target = findLandmark(document, 'threadEnd');
  const card = landmarkAround(target, 'area', 'card');
  if (target === null || card === null) return null;
  const [box, title] = [card.getBoundingClientRect(), target.getBoundingClientRect()];
  const isOnTheRight = box.left > window.innerWidth / 2;
  const y = Math.max(box.top + 12, Math.min(box.bottom - 12, title.top + title.height / 2));
  return { x: isOnTheRight ? box.left : box.right, y };
}
