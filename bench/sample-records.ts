import { createHash } from 'node:crypto';
import { describeQuote } from '../src/anchoring/describe-quote';
import type { Annotation } from '../src/domain/annotation';
import type { Article } from '../src/domain/article';
import type { ArticleVersion } from '../src/domain/article-version';
import type { Entity } from '../src/domain/entity';
import type { RecordBase } from '../src/domain/record';
import type { RowsByTable } from '../src/domain/record-types';
import { SEMEVAL_LABEL_IDS, SEMEVAL_SET_ID } from '../src/domain/semeval-labels';
import type { Source } from '../src/domain/source';
import type { SampleText } from './sample-text';

const TIME = '2026-01-01T00:00:00.000Z';
const RECORDS_OF_EACH = 40;

const base = (id: string): RecordBase => ({ id, createdAt: TIME, updatedAt: TIME, createdBy: 'bench' });

function makeSource(index: number): Source {
  return {
    ...base(`source-${index}`),
    sourceType: 'document',
    rank: null,
    csl: { type: 'document', title: `Report ${index}` },
    aliases: [],
    archiveUrl: null,
    basedOn: [],
    tags: [],
    note: '',
  };
}

function makeEntity(index: number): Entity {
  return {
    ...base(`entity-${index}`),
    name: `Body ${index}`,
    entityType: 'organisation',
    aliases: [],
    description: '',
    wikidata: null,
    sameAs: [],
    tags: [],
    note: '',
  };
}

/** Six in ten are claims, the others mentions, techniques and notes, as in worked articles. */
function makeBody(index: number, exact: string): Pick<Annotation, 'kind' | 'body'> {
  switch (index % 10) {
    case 0:
      return { kind: 'source-mention', body: { sourceId: `source-${index % RECORDS_OF_EACH}` } };
    case 1:
      return { kind: 'entity-mention', body: { entityId: `entity-${index % RECORDS_OF_EACH}` } };
    case 2:
      return {
        kind: 'technique',
        body: { labelSetId: SEMEVAL_SET_ID, labelId: SEMEVAL_LABEL_IDS[0] ?? '', explanation: '' },
      };
    case 3:
      return { kind: 'note', body: { text: `Look at ${exact}`, isQuestion: false } };
    default:
      return {
        kind: 'claim',
        body: {
          statement: exact,
          checkability: 'factual',
          types: [],
          claimDate: null,
          claimLocation: '',
          status: index % 3 === 0 ? 'checked' : 'spotted',
          note: '',
        },
      };
  }
}

/** The records of one article of the sample's text with an annotation on each of its spans. */
function makeArticle(sample: SampleText, id: string, title: string) {
  const article: Article = {
    ...base(id),
    title,
    byline: 'Nobody',
    publisher: 'The Bench',
    url: null,
    publishedAt: '2026-01-01',
    modifiedAt: null,
    accessedAt: null,
    language: 'en',
    direction: 'ltr',
    articleType: null,
    archiveUrl: null,
    tags: [],
    note: '',
    currentVersionId: `${id}-version`,
  };
  const version: ArticleVersion = {
    ...base(`${id}-version`),
    articleId: id,
    number: 1,
    document: {
      type: 'doc',
      content: sample.paragraphs.map((text) => ({
        type: 'paragraph' as const,
        content: [{ type: 'text' as const, text }],
      })),
    },
    text: sample.text,
    sha256: createHash('sha256').update(sample.text, 'utf8').digest('hex'),
    origin: { way: 'paste', fileName: null, mediaType: null },
    retrievedAt: TIME,
    facts: null,
  };
  const annotations = sample.spans.map((range, index) => {
    const span = describeQuote(sample.text, version.id, range);
    return {
      ...base(`${id}-${index}`),
      articleId: id,
      spans: [span],
      tags: [],
      origin: { way: 'person', detail: null },
      reviewState: 'settled',
      ...makeBody(index, span.exact),
    } as Annotation;
  });
  return { article, version, annotations };
}

/** The records of articles by title, with the sources and entities that their annotations name. */
export function makeRecords(samples: readonly (readonly [title: string, sample: SampleText])[]): RowsByTable {
  const made = samples.map(([title, sample], index) => makeArticle(sample, `bench-${index}`, title));
  return {
    articles: made.map(({ article }) => article),
    versions: made.map(({ version }) => version),
    annotations: made.flatMap(({ annotations }) => annotations),
    sources: Array.from({ length: RECORDS_OF_EACH }, (_, index) => makeSource(index)),
    entities: Array.from({ length: RECORDS_OF_EACH }, (_, index) => makeEntity(index)),
    annotators: [{ ...base('bench'), name: 'Bench', shape: 'circle', colour: 'source' }],
  };
}
