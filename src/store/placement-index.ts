import type { Annotation } from '../domain/annotation';
import type { Placement, PlacementStatus } from '../domain/placement';
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

/** The placement of an annotation on the current version of its article; `undefined` where it was marked on that. */
export function placementNow(
  tables: Pick<Tables, 'placements' | 'articles'>,
  { id, articleId }: Pick<Annotation, 'id' | 'articleId'>,
): Placement | undefined {
  if (tables.placements.size === 0) return undefined;
  return placementOn(tables, id, tables.articles.get(articleId)?.currentVersionId ?? '');
}

/** What became of an annotation's words on the current version of its article; `exact` where they were marked on that. */
export function placeNow(
  tables: Pick<Tables, 'placements' | 'articles'>,
  annotation: Pick<Annotation, 'id' | 'articleId'>,
): PlacementStatus {
  return placementNow(tables, annotation)?.status ?? 'exact';
}

const articlesByTable = new WeakMap<Placements, ReadonlySet<string>>();

/** The ids of the articles whose annotations have placements: those of which there is more than one text. */
export function articlesWithPlacements({ placements }: Pick<Tables, 'placements'>): ReadonlySet<string> {
  const known = articlesByTable.get(placements);
  if (known !== undefined) return known;
  const ids = new Set([...placements.values()].map(({ articleId }) => articleId));
  articlesByTable.set(placements, ids);
  return ids;
}
