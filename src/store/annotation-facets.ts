import type { Annotation } from '../domain/annotation';
import type { Checkability, ClaimStatus } from '../domain/kinds/claim';
import type { KindId } from '../domain/kinds/registry';
import { namedIdIn } from '../domain/mention';
import type { PlacementStatus } from '../domain/placement';
import type { ReferredTable } from '../domain/repoint-references';
import { placeNow } from './placement-index';
import type { Tables } from './tables';

/** What annotations are told apart by, and the values each of them can have. */
export interface FacetValues {
  readonly kinds: KindId;
  readonly statuses: ClaimStatus;
  readonly checkabilities: Checkability | 'not-chosen';
  readonly tags: string;
  readonly sourceIds: string;
  readonly entityIds: string;
  readonly authorIds: string;
  /** What became of its words on the current version. */
  readonly places: PlacementStatus;
}
export type Facet = keyof FacetValues;

/** What isn't said by an annotation itself, looked up once for a whole list. */
export interface FacetFacts {
  /** The ids each claim is linked to. */
  readonly sourceIdsByClaim: ReadonlyMap<string, ReadonlySet<string>>;
  readonly entityIdsByClaim: ReadonlyMap<string, ReadonlySet<string>>;
  /** What became of an annotation's words on the current version of its article; `exact` on the one it was marked on. */
  readonly placeOf: (annotation: Annotation) => PlacementStatus;
}

type Links = ReadonlyMap<string, ReadonlySet<string>>;

const linksByTable = new WeakMap<object, Links>();

/** What each claim is linked to by the records of a table; looked up once for every state of it. */
function linksOf<Link extends { readonly claimId: string }>(
  table: ReadonlyMap<string, Link>,
  targetOf: (link: Link) => string,
): Links {
  const known = linksByTable.get(table);
  if (known !== undefined) return known;
  const links = new Map<string, Set<string>>();
  for (const link of table.values()) {
    const targets = links.get(link.claimId);
    if (targets === undefined) links.set(link.claimId, new Set([targetOf(link)]));
    else targets.add(targetOf(link));
  }
  linksByTable.set(table, links);
  return links;
}

/** The tables that {@link collectFacetFacts} reads. */
export type FacetTables = Pick<Tables, 'evidence' | 'ties' | 'placements' | 'articles'>;

/** Collects what is asked of all annotations in memory; links, each sort when it is first asked for: most filters ask for none. */
export function collectFacetFacts({ evidence, ties, placements, articles }: FacetTables): FacetFacts {
  return {
    get sourceIdsByClaim() {
      return linksOf(evidence, ({ sourceId }) => sourceId);
    },
    get entityIdsByClaim() {
      return linksOf(ties, ({ entityId }) => entityId);
    },
    placeOf: (annotation) => placeNow({ placements, articles }, annotation),
  };
}

/** The ids of one table that an annotation has to do with: what a mention names, and what a claim is linked to. */
function linkedIds(
  table: ReferredTable,
  annotation: Annotation,
  linked: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const named = namedIdIn(table, annotation);
  return [...(named === null ? [] : [named]), ...(linked.get(annotation.id) ?? [])];
}

const readers: {
  readonly [F in Facet]: (annotation: Annotation, facts: FacetFacts) => readonly FacetValues[F][];
} = {
  kinds: ({ kind }) => [kind],
  statuses: (annotation) => (annotation.kind === 'claim' ? [annotation.body.status] : []),
  checkabilities: (annotation) =>
    annotation.kind === 'claim' ? [annotation.body.checkability ?? 'not-chosen'] : [],
  tags: ({ tags }) => tags,
  sourceIds: (annotation, { sourceIdsByClaim }) => linkedIds('sources', annotation, sourceIdsByClaim),
  entityIds: (annotation, { entityIdsByClaim }) => linkedIds('entities', annotation, entityIdsByClaim),
  authorIds: ({ createdBy }) => [createdBy],
  places: (annotation, { placeOf }) => [placeOf(annotation)],
};

/** All that annotations are told apart by. */
export const FACETS = Object.keys(readers) as readonly Facet[];

/** The values that an annotation has in one respect: one, several, or none. */
export function facetValues<F extends Facet>(
  facet: F,
  annotation: Annotation,
  facts: FacetFacts,
): readonly FacetValues[F][] {
  return readers[facet](annotation, facts);
}

/** How many of these annotations have each value; those that nobody has are left out. */
export function countFacet<F extends Facet>(
  facet: F,
  annotations: Iterable<Annotation>,
  facts: FacetFacts,
): ReadonlyMap<FacetValues[F], number> {
  const counts = new Map<FacetValues[F], number>();
  for (const annotation of annotations) {
    for (const value of facetValues(facet, annotation, facts)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
