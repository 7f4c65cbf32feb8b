import type { Placement } from '../domain/placement';
import type { Tables } from './tables';

type Placements = Tables['placements'];

const indexByTable = new WeakMap<Placements, ReadonlyMap<string, readonly Placement[]>>();

function indexOf(placements: Placements): ReadonlyMap<string, readonly Placement[]> {
  const known = indexByTable.get(placements);
  if (known !== undefined) return known;
  const index = new Map<string, Placement[]>();
  for (const placement of placements.values()) {
    const own = index.get(placement.annotationId);
    if (own === undefined) index.set(placement.annotationId, [placement]);
    else own.push(placement);
  }
  indexByTable.set(placements, index);
  return index;
}

/** The placements of an annotation on the versions other than the one it was marked on, in no order. */
export function placementsOf(
  { placements }: Pick<Tables, 'placements'>,
  annotationId: string,
): readonly Placement[] {
  return indexOf(placements).get(annotationId) ?? [];
}

/** The placement of an annotation on a version; `undefined` on the one it was marked on and on those it was never looked for on. */
export function placementOn(
  tables: Pick<Tables, 'placements'>,
  annotationId: string,
  versionId: string,
): Placement | undefined {
  return placementsOf(tables, annotationId).find((placement) => placement.versionId === versionId);
}
