import type { EditorView } from '@tiptap/pm/view';
import type { ArticleVersion } from '../domain/article-version';
import type { ReadingPosition } from '../store/library-reader';
import type { Session } from '../store/session';
import { shownRanges } from '../store/shown-ranges';
import { annotationsOn } from '../store/standing-annotations';
import type { Workspace } from '../store/workspace';
import { restoreRange, revealRange, selectionRange, selectRange } from './selection-range';

/** Pause after the last scroll or caret move before the place is kept, in ms. */
const PAUSE_MS = 400;

function firstVisible(
  view: EditorView,
  scroller: HTMLElement,
): { readonly block: number; readonly offsetTop: number } {
  const { top } = scroller.getBoundingClientRect();
  const children = [...view.dom.children];
  const block = children.findIndex((child) => child.getBoundingClientRect().bottom > top);
  return {
    block: Math.max(0, block),
    offsetTop: top - (children[block]?.getBoundingClientRect().top ?? top),
  };
}

/** Where somebody was in a text that gives way to another version of it, for the view that comes in its place. */
const leftPlaces = new WeakMap<Session, ReadingPosition>();

/** Keeps where somebody is in the article: scroll, caret and the annotation that is open. */
export function keepReadingPosition(
  view: EditorView,
  scroller: HTMLElement,
  { reader, session, store }: Workspace,
  version: ArticleVersion,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    // A text that has left the page measures as if one were at its beginning.
    if (view.isDestroyed || !view.dom.isConnected) return;
    const { selectedId, pastVersionId } = session.state.getState();
    // Where one is in the current text stays kept while one looks at an older one.
    if (pastVersionId !== null) return;
    const selection = selectionRange(view.state);
    const place = { versionId: version.id, selection, selectedId, ...firstVisible(view, scroller) };
    reader.writePosition(version.articleId, place);
    const article = store.state.getState().tables.articles.get(version.articleId);
    const versionId = article?.currentVersionId ?? version.id;
    if (versionId !== version.id) leftPlaces.set(session, { ...place, versionId });
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE_MS);
  };
  scroller.addEventListener('scroll', schedule, { passive: true });
  document.addEventListener('selectionchange', schedule);
  document.addEventListener('visibilitychange', keep);
  const unwatch = session.state.subscribe((now, before) => {
    if (now.selectedId !== before.selectedId) schedule();
  });
  return () => {
    keep();
    scroller.removeEventListener('scroll', schedule);
    document.removeEventListener('selectionchange', schedule);
    document.removeEventListener('visibilitychange', keep);
    unwatch();
  };
}

/** Goes back to where somebody was, unless they have come for an annotation. */
export async function restoreReadingPosition(
  view: EditorView,
  scroller: HTMLElement,
  { reader, session, store }: Workspace,
  version: ArticleVersion,
): Promise<void> {
  const position = await reader.readPosition(version.articleId);
  if (view.isDestroyed) return;
  const { selectedId } = session.state.getState();
  const left = leftPlaces.get(session);
  leftPlaces.delete(session);
  if (left?.versionId === version.id && left.selectedId === selectedId) {
    restoreRange(view, left.selection);
    scrollTo(view, scroller, left.block, left.offsetTop);
  } else if (selectedId !== null) {
    const { tables } = store.state.getState();
    const annotation = annotationsOn(tables, version.id).get(selectedId);
    const [span] = annotation === undefined ? [] : shownRanges(tables, annotation, version.id);
    if (span !== undefined) {
      selectRange(view, { start: span.end, end: span.end });
      revealRange(view, scroller, span);
    }
  } else if (position !== null && position.versionId === version.id) {
    restoreRange(view, position.selection);
    scrollTo(view, scroller, position.block, position.offsetTop);
    if (position.selectedId !== null && store.state.getState().tables.annotations.has(position.selectedId)) {
      session.select(position.selectedId);
    }
  }
  if (document.activeElement === document.body) view.focus();
}

function scrollTo(view: EditorView, scroller: HTMLElement, block: number, offsetTop: number): void {
  const scroll = () => {
    const child = view.dom.children[block];
    if (child === undefined) return;
    const distance = child.getBoundingClientRect().top - scroller.getBoundingClientRect().top + offsetTop;
    if (block > 0 || offsetTop > 0) scroller.scrollBy({ top: distance, behavior: 'instant' });
  };
  scroll();
  requestAnimationFrame(() => requestAnimationFrame(() => !view.isDestroyed && scroll()));
}
