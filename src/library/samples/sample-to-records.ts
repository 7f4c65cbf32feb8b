import { describeQuote } from '../../anchoring/describe-quote';
import { canonicalText } from '../../anchoring/text-blocks';
import { sha256Hex } from '../../anchoring/text-hash';
import type { Annotation } from '../../domain/annotation';
import type { Article } from '../../domain/article';
import type { ArticleVersion } from '../../domain/article-version';
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
import type { SampleFile, SampleMark } from './sample-file';

/** The text of a sample with its structure. */
export function sampleDocument(sample: SampleFile): ArticleDocument {
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

/**
 * The records of a sample, each with a fresh base. Throws when a mark's words are not in the text or a key names nothing.
 */
export async function sampleToRecords(
  sample: SampleFile,
  newBase: () => RecordBase,
): Promise<RowsByTable & { readonly articles: readonly [Article] }> {
  const document = sampleDocument(sample);
  const text = canonicalText(document);
  const versionBase = newBase();
  const article: Article = {
    ...newBase(),
    ...sample.metadata,
    tags: [],
    note: '',
    currentVersionId: versionBase.id,
  };
  const version: ArticleVersion = {
    ...versionBase,
    articleId: article.id,
    number: 1,
    document,
    text,
    sha256: await sha256Hex(text),
    origin: { way: 'sample', fileName: null, mediaType: null },
    retrievedAt: versionBase.createdAt,
    facts: null,
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
    const base = newBase();
    // `markBody` makes the body of this very kind, which the type of a mark read from a file can't say.
    annotations.push({
      ...base,
      articleId: article.id,
      kind: mark.kind,
      spans,
      body: markBody(mark, wordsOfSpans(spans), sources, entities),
      tags: mark.tags,
      origin: { way: 'person', detail: null },
      reviewState: 'settled',
    } as unknown as Annotation);
    const about = { articleId: article.id, claimId: base.id };
    for (const { source, ...fields } of mark.evidence) {
      evidence.push({ ...newBase(), ...about, ...fields, sourceId: keyed(sources, source).id });
    }
    for (const { entity, role } of mark.ties) {
      ties.push({ ...newBase(), ...about, role, entityId: keyed(entities, entity).id });
    }
  }
  return {
    articles: [article],
    versions: [version],
    sources: [...sources.values()],
    entities: [...entities.values()],
    annotations,
    evidence,
    ties,
  };
}
