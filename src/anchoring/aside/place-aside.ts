import type { SpanPlacement } from '../placement';
import type { PlaceInput } from './jobs';
import { runAnchoring } from './run-anchoring';

/**
 * Finds spans of an old text on a new one as `placeAnnotations` does, without holding the page up: long texts are aligned in a worker. Rejects
 * with an AbortError as soon as `signal` says so, and with a RangeError for a span that is empty or outside of the old text.
 */
export function placeAside(
  { oldText, newText, spans }: PlaceInput,
  signal?: AbortSignal,
): Promise<readonly SpanPlacement[]> {
  // Of spans with their quotes only the ends are posted.
  const ranges = spans.map(({ start, end }) => ({ start, end }));
  return runAnchoring('placeSpans', { oldText, newText, spans: ranges }, signal);
}
