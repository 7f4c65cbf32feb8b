import type { Annotation } from '../../domain/annotation';
import {
  asksForReview,
  isPlaced,
  type PlacedPart,
  type Placement,
  statusOfParts,
} from '../../domain/placement';
import { placementOn } from '../placement-index';
import { annotationsOn } from '../standing-annotations';
import type { Tables } from '../tables';

/** What is said of a part now, when it was changed before already and nobody has looked. */
function stillChanged(part: PlacedPart, before: PlacedPart | undefined): PlacedPart {
  if (before?.status !== 'edited') return part;
  const isChangedMore = part.status === 'edited' && part.reason !== 'spacing-changed';
  return isChangedMore ? part : { ...part, status: 'edited', score: before.score, reason: before.reason };
}

/** What is said of a part whose words are again what they were before they were changed. */
function unchangedAgain(part: PlacedPart, before: PlacedPart | undefined): PlacedPart {
  const isElsewhere = [part, before].some(
    (one) => one?.status === 'moved' || one?.reason === 'words-changed-elsewhere',
  );
  return isElsewhere
    ? { ...part, status: 'moved', score: 1, reason: 'same-words-elsewhere' }
    : { ...part, status: 'exact', score: 1, reason: 'same-words' };
}

/**
 * The placement of an annotation that was looked for by its words as `sought` has them. Were those words changed themselves, and has
 * nobody said that they still fit, then the next version asks in their stead, after the words as they were before that change: a
 * question ends with an answer, or with the words as they were, never with another version.
 */
export function keepAsking(tables: Tables, sought: Annotation, placement: Placement): Placement {
  const asked = placementOn(tables, sought.id, placement.fromVersionId);
  if (asked === undefined || !asksForReview(asked)) return placement;
  if (!isPlaced(asked.status) || !isPlaced(placement.status)) return placement;
  const { fromVersionId, parts } = asked;
  const before = annotationsOn(tables, fromVersionId).get(sought.id)?.spans ?? [];
  const isThere =
    tables.versions.has(fromVersionId) && before.every((span) => span.versionId === fromVersionId);
  if (!isThere || before.length !== placement.spans.length) return placement;
  if (before.every(({ exact }, index) => exact === placement.spans[index]?.exact)) {
    const asMarked = placement.parts.map((part, index) => unchangedAgain(part, parts[index]));
    const status = statusOfParts(asMarked.map((part) => part.status));
    return { ...placement, fromVersionId, status, parts: asMarked };
  }
  return {
    ...placement,
    fromVersionId,
    status: 'edited',
    parts: placement.parts.map((part, index) => stillChanged(part, parts[index])),
  };
}
