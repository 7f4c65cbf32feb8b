import type { EditorView } from '@tiptap/pm/view';
import { type GrowthStep, growRange } from '../anchoring/grow-range';
import { moveBoundary } from '../anchoring/move-boundary';
import type { TextRange } from '../domain/span';
import type { ArticleView } from '../store/article-view';
import { rideAlongOf } from './editing/riding-spans';
import { toNow, toVersion } from './editing/version-places';
import { positionMapOf } from './highlight-layer';
import type { Painter } from './painting/painter';
import { revealRange, selectionRange, selectRange } from './selection-range';
import { readSelection } from './take-over-selection';
import { wordsToMark } from './words-to-mark';

/** What the view needs of the version it shows. */
export interface ShownVersion {
  readonly versionId: string;
  readonly text: string;
  readonly language: string;
}

/**
 * The open article for commands; `onFind` opens the find bar, `onEdit` begins to edit the text. While it is edited, ranges are those of
 * the version all the same, and stand where their words are now.
 */
export function createArticleView(
  view: EditorView,
  scroller: HTMLElement,
  shown: ShownVersion,
  painter: Painter,
  onFind: () => void,
  onEdit: () => void,
): ArticleView {
  // The steps taken, so that narrowing goes back exactly through them.
  let steps: { readonly range: TextRange; readonly step: GrowthStep | 'start' }[] = [];

  function isLastStep(range: TextRange): boolean {
    const last = steps.at(-1)?.range;
    return last !== undefined && last.start === range.start && last.end === range.end;
  }

  function selection(): TextRange {
    readSelection(view);
    return toVersion(view.state, positionMapOf(view.state), selectionRange(view.state));
  }

  const placeNow = (range: TextRange) => toNow(view.state, positionMapOf(view.state), range);
  const isEdited = () => rideAlongOf(view.state) !== null;

  function select(range: TextRange): void {
    const place = placeNow(range);
    selectRange(view, place);
    revealRange(view, scroller, place);
  }

  return {
    versionId: shown.versionId,
    selection,
    select,
    widen: () => {
      if (isEdited()) return null;
      const range = selection();
      if (!isLastStep(range)) steps = [{ range, step: 'start' }];
      const map = positionMapOf(view.state);
      const block = map.blockAt(range.start);
      const grown = growRange(shown.text, range, {
        block: { start: map.blockStart(block), end: map.blockEnd(map.blockAt(range.end)) },
        language: shown.language,
      });
      if (grown === null) return null;
      steps.push(grown);
      select(grown.range);
      return grown.step;
    },
    narrow: () => {
      if (isEdited() || !isLastStep(selection())) return null;
      const previous = steps.at(-2);
      if (previous === undefined) return null;
      steps.pop();
      select(previous.range);
      return previous.step;
    },
    wordsToMark: (unit) => wordsToMark(shown, selection(), unit),
    boundaryFrom: (offset, move) => moveBoundary(shown.text, offset, { ...move, language: shown.language }),
    endBoxes: (range) => {
      const { start, end } = placeNow(range);
      const map = positionMapOf(view.state);
      const boxAt = (offset: number, side: 1 | -1) => {
        const { left, top, bottom } = view.coordsAtPos(map.toPosition(offset), side);
        return { x: left, top, bottom };
      };
      return { start: boxAt(start, 1), end: boxAt(end, -1) };
    },
    offsetAt: ({ x, y }) => {
      const found = view.posAtCoords({ left: x, top: y });
      return found === null || isEdited() ? null : positionMapOf(view.state).toOffset(found.pos);
    },
    paint: painter.paint,
    reveal: (range) => revealRange(view, scroller, placeNow(range)),
    focus: () => view.focus(),
    openFind: onFind,
    edit: onEdit,
  };
}
