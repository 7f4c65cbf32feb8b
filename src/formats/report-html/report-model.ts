import { listTextBlocks, type TextBlock } from '../../anchoring/text-blocks';
import { type Annotation, type AnnotationOfKind, type Claim, isOfKind } from '../../domain/annotation';
import type { Article } from '../../domain/article';
import type { ArticleVersion } from '../../domain/article-version';
import type { Entity } from '../../domain/entity';
import type { Evidence } from '../../domain/evidence';
import { groupBy } from '../../domain/group-by';
import type { LabelSet } from '../../domain/label-set';
import { namedIdIn } from '../../domain/mention';
import type { PlacementStatus } from '../../domain/placement';
import type { RowsByTable } from '../../domain/record-types';
import type { Source } from '../../domain/source';
import { compareRanges } from '../../domain/span';
import { isMarkedOn, standOnVersion } from '../../domain/standing';
import type { Tie } from '../../domain/tie';

/** What a claim rests on and is about. */
export interface ClaimLinks {
  readonly evidence: readonly (Evidence & { readonly source: Source })[];
  readonly ties: readonly (Tie & { readonly entity: Entity })[];
}

/** A claim as readers see it. Numbers count from 1 in reading order. */
export interface ReportClaim extends ClaimLinks {
  readonly number: number;
  readonly claim: Claim;
}

/** A mark without a place in the text that is shown, with the words that were marked before. */
export interface UnplacedMark {
  readonly annotation: Annotation;
  readonly links: ClaimLinks;
}

/** Everything a report shows of one article, in the order in which it is shown. */
export interface Report {
  readonly article: Article;
  readonly version: ArticleVersion;
  readonly blocks: readonly TextBlock[];
  readonly claims: readonly ReportClaim[];
  readonly techniques: readonly AnnotationOfKind<'technique'>[];
  /** Claims, techniques and mentions whose words are marked, in reading order. */
  readonly marked: readonly Annotation[];
  /** Those whose words are perhaps in the text, but nobody has said where. */
  readonly doubtful: readonly UnplacedMark[];
  /** Those whose words are not in the text any more. */
  readonly notFound: readonly UnplacedMark[];
  /** Sources that claims rest on or that the text names, by title. */
  readonly sources: readonly Source[];
  readonly labelSets: readonly LabelSet[];
  /** Day of the last change, `2026-10-13`. */
  readonly changedOn: string;
  readonly leftOut: { readonly notes: number; readonly waiting: number };
}

function byReading(a: Annotation, b: Annotation): number {
  const [first, second] = [a.spans[0], b.spans[0]];
  const order = first === undefined || second === undefined ? 0 : compareRanges(first, second);
  return order || (a.id < b.id ? -1 : 1);
}

function byTitle(a: Source, b: Source): number {
  return a.csl.title < b.csl.title ? -1 : a.csl.title > b.csl.title ? 1 : a.id < b.id ? -1 : 1;
}

/** What hangs on claims, found by the id of the claim. */
function claimLinksIn(records: RowsByTable): (claimId: string) => ClaimLinks {
  const sources = new Map((records.sources ?? []).map((source) => [source.id, source]));
  const entities = new Map((records.entities ?? []).map((entity) => [entity.id, entity]));
  const evidence = groupBy(records.evidence ?? [], ({ claimId }) => claimId);
  const ties = groupBy(records.ties ?? [], ({ claimId }) => claimId);
  return (claimId) => ({
    evidence: (evidence.get(claimId) ?? []).flatMap((item) => {
      const source = sources.get(item.sourceId);
      return source === undefined ? [] : [{ ...item, source }];
    }),
    ties: (ties.get(claimId) ?? []).flatMap((tie) => {
      const entity = entities.get(tie.entityId);
      return entity === undefined ? [] : [{ ...tie, entity }];
    }),
  });
}

/** What became of each annotation on a version, where it has a placement there. */
function statusesOn(records: RowsByTable, versionId: string): ReadonlyMap<string, PlacementStatus> {
  const own = (records.placements ?? []).filter((placement) => placement.versionId === versionId);
  return new Map(own.map(({ annotationId, status }) => [annotationId, status]));
}

/** Sources that are cited or named, by title. */
function usedSources(
  records: RowsByTable,
  links: readonly ClaimLinks[],
  shown: readonly Annotation[],
): readonly Source[] {
  const sources = new Map((records.sources ?? []).map((source) => [source.id, source]));
  const used = new Set(links.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  for (const annotation of shown) {
    const source = sources.get(namedIdIn('sources', annotation) ?? '');
    if (source !== undefined) used.add(source);
  }
  return [...used].sort(byTitle);
}

/**
 * What readers get of an article, as it stands on its current text; `null` when that is not among the records. Marks that wait for a
 * yes or no to themselves are left out; those whose words have no place in the text are listed.
 */
export function createReport(records: RowsByTable, article: Article): Report | null {
  const version = records.versions?.find(({ id }) => id === article.currentVersionId);
  if (version === undefined) return null;
  const ofArticle = (records.annotations ?? []).filter(({ articleId }) => articleId === article.id);
  const standing = standOnVersion(ofArticle, records.placements ?? [], version.id);
  const notes = standing.filter(({ kind }) => kind === 'note');
  const settled = standing
    .filter(({ kind, reviewState }) => kind !== 'note' && reviewState === 'settled')
    .sort(byReading);
  const marked = settled.filter((annotation) => isMarkedOn(annotation, version.id));
  const linksOf = claimLinksIn(records);
  const statuses = statusesOn(records, version.id);
  const unplaced = settled
    .filter((annotation) => !isMarkedOn(annotation, version.id))
    .map((annotation): UnplacedMark => ({ annotation, links: linksOf(annotation.id) }));
  const isGone = ({ annotation }: UnplacedMark) => statuses.get(annotation.id) === 'orphaned';
  const claims = marked
    .filter((annotation) => isOfKind(annotation, 'claim'))
    .map((claim, index): ReportClaim => ({ number: index + 1, claim, ...linksOf(claim.id) }));
  const times = [article, version, ...ofArticle].map(({ updatedAt }) => updatedAt).sort();
  return {
    article,
    version,
    blocks: listTextBlocks(version.document),
    claims,
    techniques: marked.filter((annotation) => isOfKind(annotation, 'technique')),
    marked,
    doubtful: unplaced.filter((mark) => !isGone(mark)),
    notFound: unplaced.filter(isGone),
    sources: usedSources(records, [...claims, ...unplaced.map(({ links }) => links)], settled),
    labelSets: records.labelSets ?? [],
    changedOn: (times.at(-1) ?? '').slice(0, 10),
    leftOut: { notes: notes.length, waiting: ofArticle.length - notes.length - settled.length },
  };
}
