import { listTextBlocks, type TextBlock } from '../../anchoring/text-blocks';
import { type Annotation, type AnnotationOfKind, type Claim, isOfKind } from '../../domain/annotation';
import type { Article } from '../../domain/article';
import type { ArticleVersion } from '../../domain/article-version';
import type { Entity } from '../../domain/entity';
import type { Evidence } from '../../domain/evidence';
import type { LabelSet } from '../../domain/label-set';
import { namedIdIn } from '../../domain/mention';
import type { RowsByTable } from '../../domain/record-types';
import type { Source } from '../../domain/source';
import { compareRanges } from '../../domain/span';
import type { Tie } from '../../domain/tie';
import { groupBy } from './group-by';

/** A claim as readers see it. Numbers count from 1 in reading order. */
export interface ReportClaim {
  readonly number: number;
  readonly claim: Claim;
  readonly evidence: readonly (Evidence & { readonly source: Source })[];
  readonly ties: readonly (Tie & { readonly entity: Entity })[];
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
  /** Sources that claims rest on or that the text names, by title. */
  readonly sources: readonly Source[];
  readonly labelSets: readonly LabelSet[];
  /** Day of the last change, `2026-10-13`. */
  readonly changedOn: string;
  readonly leftOut: { readonly notes: number; readonly waiting: number; readonly otherVersions: number };
}

function byReading(a: Annotation, b: Annotation): number {
  const [first, second] = [a.spans[0], b.spans[0]];
  const order = first === undefined || second === undefined ? 0 : compareRanges(first, second);
  return order || (a.id < b.id ? -1 : 1);
}

function byTitle(a: Source, b: Source): number {
  return a.csl.title < b.csl.title ? -1 : a.csl.title > b.csl.title ? 1 : a.id < b.id ? -1 : 1;
}

/** What readers get of an article; `null` when its text is not among the records. Marks that wait for a yes or no are left out. */
export function createReport(records: RowsByTable, article: Article): Report | null {
  const version = records.versions?.find(({ id }) => id === article.currentVersionId);
  if (version === undefined) return null;
  const ofArticle = (records.annotations ?? []).filter(({ articleId }) => articleId === article.id);
  const notes = ofArticle.filter(({ kind }) => kind === 'note');
  const settled = ofArticle.filter(({ kind, reviewState }) => kind !== 'note' && reviewState === 'settled');
  const marked = settled
    .filter(({ spans }) => spans.every(({ versionId }) => versionId === version.id))
    .sort(byReading);
  const sources = new Map((records.sources ?? []).map((source) => [source.id, source]));
  const entities = new Map((records.entities ?? []).map((entity) => [entity.id, entity]));
  const evidence = groupBy(records.evidence ?? [], ({ claimId }) => claimId);
  const ties = groupBy(records.ties ?? [], ({ claimId }) => claimId);
  const claims = marked
    .filter((annotation) => isOfKind(annotation, 'claim'))
    .map(
      (claim, index): ReportClaim => ({
        number: index + 1,
        claim,
        evidence: (evidence.get(claim.id) ?? []).flatMap((item) => {
          const source = sources.get(item.sourceId);
          return source === undefined ? [] : [{ ...item, source }];
        }),
        ties: (ties.get(claim.id) ?? []).flatMap((tie) => {
          const entity = entities.get(tie.entityId);
          return entity === undefined ? [] : [{ ...tie, entity }];
        }),
      }),
    );
  const used = new Set(claims.flatMap((item) => item.evidence.map(({ source }) => source)));
  for (const annotation of marked) {
    const source = sources.get(namedIdIn('sources', annotation) ?? '');
    if (source !== undefined) used.add(source);
  }
  const times = [article, version, ...ofArticle].map(({ updatedAt }) => updatedAt).sort();
  return {
    article,
    version,
    blocks: listTextBlocks(version.document),
    claims,
    techniques: marked.filter((annotation) => isOfKind(annotation, 'technique')),
    marked,
    sources: [...used].sort(byTitle),
    labelSets: records.labelSets ?? [],
    changedOn: (times.at(-1) ?? '').slice(0, 10),
    leftOut: {
      notes: notes.length,
      waiting: ofArticle.length - notes.length - settled.length,
      otherVersions: settled.length - marked.length,
    },
  };
}
