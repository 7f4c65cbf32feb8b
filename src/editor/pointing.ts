import { showCard } from '../store/actions/open-annotation';
import type { Workspace } from '../store/workspace';
import { MENTION_MEDIA_TYPE } from '../ui/mention-media-type';
import { idsAt } from './ids-at';
import { takeMentionDrops } from './mention-drops';

/** The annotation to choose among those under one spot: the smallest, then the next wider with every repetition. */
export function nextInStack(ids: readonly string[], selectedId: string | null): string | null {
  const current = selectedId === null ? -1 : ids.indexOf(selectedId);
  return ids[(current + 1) % Math.max(1, ids.length)] ?? null;
}

/** Lets a person choose annotations by pointing at their words. Returns the function that stops it. */
export function followPointer(dom: HTMLElement, workspace: Workspace): () => void {
  const { session } = workspace;
  function handleClick(event: MouseEvent): void {
    // The end of a drag or a double click is a selection of words, not of an annotation.
    if (event.detail > 1 || document.getSelection()?.isCollapsed === false) return;
    const ids = idsAt(event.target);
    const { selectedId, linkingClaimId, markingAnew } = session.state.getState();
    // Whoever marks words anew puts the caret there.
    if (ids.length === 0 || markingAnew !== null) return;
    const next = nextInStack(ids, selectedId);
    if (linkingClaimId === null) {
      if (next !== null) showCard(workspace, next);
    } else session.chooseLinkTarget(ids.find((id) => id !== linkingClaimId) ?? null);
  }

  /** Dragged words carry the mention they belong to, for a claim's card to take. */
  function handleDrag(event: DragEvent): void {
    // There dragging moves the words themselves.
    if (session.state.getState().editing !== null) return;
    const [smallest] = idsAt(event.target instanceof Text ? event.target.parentElement : event.target);
    if (smallest !== undefined) event.dataTransfer?.setData(MENTION_MEDIA_TYPE, smallest);
  }

  function handleOver(event: MouseEvent): void {
    const [smallest] = idsAt(event.target);
    const { litIds } = session.state.getState();
    if (smallest === undefined ? litIds.length > 0 : litIds[0] !== smallest) {
      session.light(smallest === undefined ? [] : [smallest]);
    }
  }

  function handleLeave(): void {
    if (session.state.getState().litIds.length > 0) session.light([]);
  }

  const stopDrops = takeMentionDrops(dom, workspace);
  dom.addEventListener('click', handleClick);
  dom.addEventListener('dragstart', handleDrag);
  dom.addEventListener('mouseover', handleOver);
  dom.addEventListener('mouseleave', handleLeave);
  return () => {
    stopDrops();
    dom.removeEventListener('click', handleClick);
    dom.removeEventListener('dragstart', handleDrag);
    dom.removeEventListener('mouseover', handleOver);
    dom.removeEventListener('mouseleave', handleLeave);
  };
}
