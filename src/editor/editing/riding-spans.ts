import { type EditorState, PluginKey } from '@tiptap/pm/state';
import type { RiddenSpan } from '../../store/text-draft';

/** The spans that ride along with the text while it is edited. */
export interface RideAlong {
  /** Each keeps its index for as long as the text is edited, and they stay in the order in which they begin. */
  readonly spans: readonly RiddenSpan[];
  /** Indexes of those in whose words something was changed, perhaps and back again. */
  readonly touched: ReadonlySet<number>;
}

/** The part of the editor's state that holds them. */
export const rideKey = new PluginKey<RideAlong>('rideAlong');

/** The spans of a text that is edited; `null` while it is only read. */
export function rideAlongOf(state: EditorState): RideAlong | null {
  return rideKey.getState(state) ?? null;
}
