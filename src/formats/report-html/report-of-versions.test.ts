import { describe, expect, it } from 'vitest';
import { describeQuote } from '../../anchoring/describe-quote';
import type { Annotation } from '../../domain/annotation';
import type { Article } from '../../domain/article';
import { metadataOf } from '../../domain/article-metadata.fixture';
import type { ArticleVersion } from '../../domain/article-version';
import type { Placement, PlacementStatus } from '../../domain/placement';
import type { RowsByTable } from '../../domain/record-types';
import { reportHtml } from './report-html';
import { createReport } from './report-model';

const at = '2026-10-12T09:30:00.000Z';
const base = (id: string) => ({ id, createdAt: at, updatedAt: at, createdBy: 'me' });

const TEXTS = {
  v1: 'The quay will cost 41 million. Nobody asked the ferrymen. It opens in May.',
  v2: 'It rained. The quay may cost 41 million. It opens in May.',
};

function version(id: keyof typeof TEXTS, number: number): ArticleVersion {
  const text = TEXTS[id];
  return {
    ...base(id),
    articleId: 'a',
    number,
    document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    text,
    sha256: '0'.repeat(64),
    origin: { way: 'paste', fileName: null, mediaType: null },
    retrievedAt: at,
    facts: null,
  };
}

function span(versionId: keyof typeof TEXTS, words: string) {
  const start = TEXTS[versionId].indexOf(words);
  return describeQuote(TEXTS[versionId], versionId, { start, end: start + words.length });
}

function claim(id: string, versionId: keyof typeof TEXTS, words: string): Annotation {
  return {
    ...base(id),
    articleId: 'a',
    kind: 'claim',
    spans: [span(versionId, words)],
    body: {
      statement: `What ${id} says`,
      checkability: null,
      types: [],
      claimDate: null,
      claimLocation: '',
      status: 'spotted',
      note: '',
    },
    tags: [],
    origin: { way: 'person', detail: null },
    reviewState: 'settled',
  };
}

function placement(annotationId: string, status: PlacementStatus, words: string | null): Placement {
  return {
    ...base(`${annotationId}-v2`),
    articleId: 'a',
    annotationId,
    versionId: 'v2',
    fromVersionId: 'v1',
    status,
    spans: words === null ? [] : [span('v2', words)],
    parts: [{ status, score: 1, reason: 'words-changed', candidates: [], near: null }],
    answer: null,
    answeredBy: null,
    answeredAt: null,
  };
}

const article: Article = {
  ...base('a'),
  ...metadataOf('The quay'),
  currentVersionId: 'v2',
};

const records: RowsByTable = {
  articles: [article],
  versions: [version('v1', 1), version('v2', 2)],
  annotations: [
    claim('gone', 'v1', 'Nobody asked the ferrymen.'),
    claim('doubtful', 'v1', 'It opens in May.'),
    claim('reworded', 'v1', 'The quay will cost 41 million.'),
    claim('new', 'v2', 'It rained.'),
  ],
  placements: [
    placement('gone', 'orphaned', null),
    placement('doubtful', 'uncertain', null),
    placement('reworded', 'edited', 'The quay may cost 41 million.'),
  ],
};

const context = {
  language: 'en',
  direction: 'ltr',
  t: (key: string, values?: Readonly<Record<string, string | number>>) =>
    [key, ...Object.values(values ?? {})].join(' '),
  number: String,
  looseDate: (iso: string | null) => iso ?? '',
} as const;

describe('the report of an article whose text has changed', () => {
  it('marks what stands in the current text where it stands there, in its order', () => {
    const report = createReport(records, article);
    expect(report?.claims.map(({ claim: { id, spans } }) => [id, spans[0]?.exact])).toEqual([
      ['new', 'It rained.'],
      ['reworded', 'The quay may cost 41 million.'],
    ]);
  });

  it('lists what has no place there with its words, drops nothing and says which version it shows', () => {
    const report = createReport(records, article);
    const ids = (marks: readonly { readonly annotation: Annotation }[] = []) =>
      marks.map(({ annotation }) => annotation.id);
    expect(ids(report?.doubtful)).toEqual(['doubtful']);
    expect(ids(report?.notFound)).toEqual(['gone']);
    const page = String(reportHtml.serialize?.(records, context).files[0]?.content);
    expect(page).toContain('report.version-of 2 2026-10-12');
    for (const words of ['Nobody asked the ferrymen.', 'It opens in May.', 'What gone says'])
      expect(page).toContain(words);
  });
});
