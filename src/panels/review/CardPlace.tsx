import type { Annotation } from '../../domain/annotation';
import { asksForReview } from '../../domain/placement';
import { placementNow } from '../../store/placement-index';
import { useRecords } from '../../store/use-workspace';
import { PlaceNote } from './PlaceNote';

/** Says on a card that its words are in doubt, changed or gone, with what can be done about it; nothing of those in place. */
export function CardPlace({ annotation }: { readonly annotation: Annotation }) {
  const placement = useRecords(({ tables }) => placementNow(tables, annotation));
  const isTold = placement !== undefined && (placement.status === 'orphaned' || asksForReview(placement));
  if (!isTold) return null;
  return <PlaceNote key={placement.id} placement={placement} />;
}
