import { type KeyboardEvent, type RefObject, useEffect, useReducer, useRef, useState } from 'react';
import { findLandmark } from '../../ui/landmarks';

/** How far Page Up and Page Down go, in rows. */
const PAGE = 10;

interface RovingRow {
  /** The row that the Tab key comes to. */
  readonly activeId: string | null;
  /** Makes a row the one that Tab comes to, as when it was clicked. */
  readonly setActive: (id: string) => void;
  /** Goes to a row and gives it the focus, also when it has not been drawn yet. */
  readonly goToRow: (id: string) => void;
  /** Where the arrows, Home, End and the page keys lead; `null` for other keys and at the ends. */
  readonly rowByKey: (event: KeyboardEvent) => string | null;
}

/**
 * One tab stop for a list of rows, of which only those near the viewport are drawn (the roving tabindex of the ARIA Authoring
 * Practices). A row's element is the landmark `row` of its id. `scrollTo` brings a row, by its id, into view.
 */
export function useRovingRow(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  preferredId: string | null,
  scrollTo: (id: string) => void,
): RovingRow {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const waitingId = useRef<string | null>(null);
  // What is chosen elsewhere is where one comes back to.
  const [seenId, setSeenId] = useState(preferredId);
  if (seenId !== preferredId) {
    setSeenId(preferredId);
    setChosenId(preferredId);
  }
  const activeId = [chosenId, preferredId].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;

  // After every drawing, since the row that is gone to may come with a later one.
  useEffect(() => {
    if (waitingId.current === null) return;
    const row = list.current === null ? null : findLandmark(list.current, 'row', waitingId.current);
    // A list that is hidden can't take the focus: it waits until it is shown.
    if (row == null || row.offsetParent === null) return;
    waitingId.current = null;
    row.focus();
  });

  function goToRow(id: string): void {
    waitingId.current = id;
    setChosenId(id);
    // Also when it is the chosen one already: only a drawing gives the focus.
    draw();
    scrollTo(id);
  }

  function rowByKey(event: KeyboardEvent): string | null {
    const at = ids.indexOf(activeId ?? '');
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: Math.min(ids.length - 1, at + PAGE),
      PageUp: Math.max(0, at - PAGE),
      Home: 0,
      End: ids.length - 1,
    }[event.key];
    return to === undefined ? null : (ids[to] ?? null);
  }

  return { activeId, setActive: setChosenId, goToRow, rowByKey };
}
