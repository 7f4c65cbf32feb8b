import { PLACEMENT_STATUSES, type Placement, type PlacementStatus } from '../../domain/placement';

/** How many placements have each status. */
export function countPlacements(
  placements: Iterable<Pick<Placement, 'status'>>,
): Readonly<Record<PlacementStatus, number>> {
  const counts = Object.fromEntries(PLACEMENT_STATUSES.map((status) => [status, 0])) as Record<
    PlacementStatus,
    number
  >;
  for (const { status } of placements) counts[status] += 1;
  return counts;
}
