import { placeAside } from '../../anchoring/aside/place-aside';
import { describeQuote } from '../../anchoring/describe-quote';
import { canonicalText } from '../../anchoring/text-blocks';
import { sha256Hex } from '../../anchoring/text-hash';
import type { Annotation } from '../../domain/annotation';
import type { Article } from '../../domain/article';
import { type ArticleVersion, factsOf } from '../../domain/article-version';
import type { ArticleDocument } from '../../domain/document';
import type { Entity } from '../../domain/entity';
import type { Evidence } from '../../domain/evidence';
import { kindOf } from '../../domain/kinds/registry';
import type { RecordBase } from '../../domain/record';
import type { RowsByTable } from '../../domain/record-types';
import { SEMEVAL_SET_ID } from '../../domain/semeval-labels';
import type { Source } from '../../domain/source';
import { wordsOfSpans } from '../../domain/span';
import type { Tie } from '../../domain/tie';
import { newRecordBase } from '../../store/actions/new-record';
import { placementFrom } from '../../store/actions/place-on-version';
import type { Workspace } from '../../store/workspace';
import type { SampleFile, SampleMark } from './sample-file';

/** A text of a sample with its structure. */
export function sampleDocument(sample: Pick<SampleFile, 'blocks'>): ArticleDocument {
  return {
    type: 'doc',
    content: sample.blocks.map((block) =>
      typeof block === 'string'
        ? { type: 'paragraph', content: [{ type: 'text', text: block }] }
        : { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: block.heading }] },
    ),
  };
}

type Keyed<Row> = ReadonlyMap<string, Row>;

function keyed<Row>(rows: Keyed<Row>, key: string): Row {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`The sample names “${key}” and has no such record`);
  return row;
}

function markBody(mark: SampleMark, exact: string, sources: Keyed<Source>, entities: Keyed<Entity>): object {
  return {
    ...kindOf(mark.kind).createBody(exact),
    ...mark.body,
    ...(mark.source === undefined ? {} : { sourceId: keyed(sources, mark.source).id }),
    ...(mark.entity === undefined ? {} : { entityId: keyed(entities, mark.entity).id }),
    ...(mark.label === undefined ? {} : { labelSetId: SEMEVAL_SET_ID, labelId: mark.label }),
  };
}

async function sampleVersion(
  base: RecordBase,
  articleId: string,
  sample: Pick<SampleFile, 'blocks'>,
): Promise<ArticleVersion> {
  const document = sampleDocument(sample);
  const text = canonicalText(document);
  return {
    ...base,
    articleId,
    number: 1,
    document,
    text,
    sha256: await sha256Hex(text),
    origin: { way: 'sample', fileName: null, mediaType: null },
    retrievedAt: base.createdAt,
    facts: null,
  };
}

/** The article with its text, and with the newer one in its place where the sample has one. */
async function withNewerText(
  { newer }: SampleFile,
  workspace: Pick<Workspace, 'clock' | 'author'>,
  article: Article,
  first: ArticleVersion,
  annotations: readonly Annotation[],
): Promise<Pick<RowsByTable, 'versions' | 'placements'> & { readonly articles: readonly [Article] }> {
  if (newer === undefined) return { articles: [article], versions: [first] };
  const made = await sampleVersion(newRecordBase(workspace), article.id, newer);
  const second = { ...made, number: 2, retrievedAt: newer.retrievedAt };
  const spans = annotations.flatMap((annotation) => annotation.spans);
  const found = await placeAside({ oldText: first.text, newText: second.text, spans });
  let at = 0;
  const placements = annotations.map((annotation) => {
    const from = at;
    at += annotation.spans.length;
    return placementFrom(workspace, second, annotation, found.slice(from, at));
  });
  const retrievedAt =
    article.accessedAt === null ? first.retrievedAt : `${article.accessedAt.slice(0, 10)}T12:00:00.000Z`;
  return {
    articles: [{ ...article, title: newer.title, currentVersionId: second.id }],
    versions: [{ ...first, retrievedAt, facts: factsOf(article) }, second],
    placements,
  };
}

/**
 * The records of a sample, each with a fresh base. Throws when a mark's words are not in the text or a key names nothing.
 */
export async function sampleToRecords(
  sample: SampleFile,
  workspace: Pick<Workspace, 'clock' | 'author'>,
): Promise<RowsByTable & { readonly articles: readonly [Article] }> {
  const newBase = () => newRecordBase(workspace);
  const base = newBase();
  const version = await sampleVersion(newBase(), base.id, sample);
  const { text } = version;
  const article: Article = {
    ...base,
    ...sample.metadata,
    tags: [],
    note: '',
    currentVersionId: version.id,
  };
  const sources = new Map(
    sample.sources.map(({ key, ...fields }): [string, Source] => [
      key,
      { ...newBase(), ...fields, archiveUrl: null, basedOn: [], tags: [] },
    ]),
  );
  const entities = new Map(
    sample.entities.map(({ key, ...fields }): [string, Entity] => [
      key,
      { ...newBase(), ...fields, wikidata: null, sameAs: [], tags: [], note: '' },
    ]),
  );
  const annotations: Annotation[] = [];
  const evidence: Evidence[] = [];
  const ties: Tie[] = [];
  for (const mark of sample.marks) {
    const spans = mark.quotes.map((quote) => {
      const start = text.indexOf(quote);
      if (start < 0) throw new Error(`The sample marks words that are not in it: ${quote}`);
      return describeQuote(text, version.id, { start, end: start + quote.length });
    });
    const markBase = newBase();
    // `markBody` makes the body of this very kind, which the type of a mark read from a file can't say.
    annotations.push({
      ...markBase,
      articleId: article.id,
      kind: mark.kind,
      spans,
      body: markBody(mark, wordsOfSpans(spans), sources, entities),
      tags: mark.tags,
      origin: { way: 'person', detail: null },
      reviewState: 'settled',
    } as unknown as Annotation);
    const about = { articleId: article.id, claimId: markBase.id };
    for (const { source, ...fields } of mark.evidence) {
      evidence.push({ ...newBase(), ...about, ...fields, sourceId: keyed(sources, source).id });
    }
    for (const { entity, role } of mark.ties) {
      ties.push({ ...newBase(), ...about, role, entityId: keyed(entities, entity).id });
    }
  }
  return {
    ...(await withNewerText(sample, workspace, article, version, annotations)),
    sources: [...sources.values()],
    entities: [...entities.values()],
    annotations,
    evidence,
    ties,
  };
}
