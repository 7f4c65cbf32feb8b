import { createHash } from 'node:crypto';
import { describeQuote } from '../src/anchoring/describe-quote';
import { canonicalText } from '../src/anchoring/text-blocks';
import type { Annotation } from '../src/domain/annotation';
import type { ArticleDocument } from '../src/domain/document';
import type { RowsByTable } from '../src/domain/record-types';
import { serializeRecords } from '../src/formats/redthread-json/serialize';

const AT = '2026-10-13T09:10:00.000Z';
const base = (id: string) => ({ id, createdAt: AT, updatedAt: AT, createdBy: 'mirelle' });

const PARAGRAPHS = [
  'It is now beyond dispute that Halvar Quenby has given up on the Lowmere bridge. On Tuesday Radio Estmark, quoting The Carrow Ledger, said that the transport minister told aides in private that the crossing “will not carry a single car before 2031”, four years later than promised.',
  'The Ledger relies on five officials who asked not to be named. They, in turn, were confirming what The Estmark Courier had printed days before, after people familiar with the matter told it that the minister considers the tender “dead in the water”. One leak, two front pages, and not one name.',
  'What the ministry calls prudence is a shameless retreat. The cost has doubled since the contract was signed, from 410 to 830 million, and nobody at Harbour House has offered a figure of its own.',
  'Crews have been offered contracts to 2032, Brannoch Ilvesson of the Ferrymen’s Union told this column on the record.',
];

const document: ArticleDocument = {
  type: 'doc',
  content: PARAGRAPHS.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
};
const text = canonicalText(document);

function annotation(id: string, kind: string, words: string, body: object): Annotation {
  const start = text.indexOf(words);
  const span = describeQuote(text, 'bridge-1', { start, end: start + words.length });
  return {
    ...base(id),
    articleId: 'bridge',
    kind,
    spans: [span],
    body,
    tags: [],
    origin: { way: 'person', detail: null },
    reviewState: 'settled',
  } as unknown as Annotation;
}

function claim(id: string, words: string, statement: string, checkability: string | null): Annotation {
  const body = {
    statement,
    checkability,
    types: [],
    claimDate: null,
    claimLocation: '',
    status: 'in-progress',
    note: '',
  };
  return annotation(id, 'claim', words, body);
}

/** An invented article with claims, mentions, a technique, a note, evidence and a tie. */
export const bridgeRecords: RowsByTable = {
  articles: [
    {
      ...base('bridge'),
      title: 'The minister has already given up on the bridge',
      byline: 'Mirelle Oastler-Dunn',
      publisher: 'The Lantern Review',
      url: 'https://lantern-review.example/bridge',
      publishedAt: '2026-10-12',
      accessedAt: '2026-10-13',
      language: 'en',
      direction: 'ltr',
      articleType: 'OpinionNewsArticle',
      archiveUrl: 'https://archive.example/bridge',
      tags: [],
      note: '',
      currentVersionId: 'bridge-1',
    },
  ],
  versions: [
    {
      ...base('bridge-1'),
      articleId: 'bridge',
      number: 1,
      document,
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
      origin: { way: 'paste', fileName: null, mediaType: null },
      retrievedAt: AT,
    },
  ],
  annotations: [
    claim(
      'c1',
      'Halvar Quenby has given up on the Lowmere bridge',
      'The transport minister has given up on the Lowmere bridge.',
      'opinion',
    ),
    claim(
      'c2',
      'the transport minister told aides in private that the crossing “will not carry a single car before 2031”',
      'Quenby told aides that the bridge will not open before 2031.',
      'factual',
    ),
    claim(
      'c3',
      'people familiar with the matter told it that the minister considers the tender “dead in the water”',
      'Quenby considers the tender dead.',
      'factual',
    ),
    claim(
      'c4',
      'The cost has doubled since the contract was signed, from 410 to 830 million',
      'The cost has doubled since the contract was signed.',
      'factual',
    ),
    annotation('s1', 'source-mention', 'Radio Estmark', { sourceId: null }),
    annotation('s2', 'source-mention', 'The Carrow Ledger', { sourceId: 'ledger' }),
    annotation('e1', 'entity-mention', 'the transport minister', { entityId: 'quenby' }),
    annotation('t1', 'technique', 'shameless retreat', {
      labelSetId: 'semeval-2020',
      labelId: 'loaded-language',
      explanation: 'A judgement, not a report.',
    }),
    annotation('n1', 'note', 'not one name', { text: 'Ask the Courier.', isQuestion: true }),
  ],
  evidence: [
    {
      ...base('v1'),
      articleId: 'bridge',
      claimId: 'c4',
      sourceId: 'annex',
      stance: 'refutes',
      quotation: 'Contract sum: 620 million.',
      locator: 'p. 4',
      note: '',
    },
    {
      ...base('v2'),
      articleId: 'bridge',
      claimId: 'c2',
      sourceId: 'ledger',
      stance: 'supports',
      quotation: '',
      locator: '',
      note: '',
    },
  ],
  ties: [{ ...base('i1'), articleId: 'bridge', claimId: 'c2', entityId: 'quenby', role: 'speaker' }],
  replies: [{ ...base('r1'), articleId: 'bridge', annotationId: 'n1', text: 'Asked on Monday.' }],
  sources: [
    {
      ...base('annex'),
      sourceType: 'document',
      rank: 'primary',
      csl: {
        type: 'report',
        title: 'Budget annex C',
        author: [{ literal: 'Ministry of Transport' }],
        issued: { 'date-parts': [[2026, 9, 14]] },
        URL: 'https://ministry.example/annex-c',
      },
      aliases: [],
      archiveUrl: null,
      basedOn: [],
      tags: [],
      note: '',
    },
    {
      ...base('ledger'),
      sourceType: 'article',
      rank: 'secondary',
      csl: {
        type: 'article-newspaper',
        title: 'Bridge will not open before 2031',
        'container-title': 'The Carrow Ledger',
      },
      aliases: ['the Ledger'],
      archiveUrl: null,
      basedOn: [],
      tags: [],
      note: '',
    },
  ],
  entities: [
    {
      ...base('quenby'),
      name: 'Halvar Quenby',
      entityType: 'person',
      aliases: ['Quenby'],
      description: '',
      wikidata: null,
      sameAs: [],
      tags: [],
      note: '',
    },
  ],
  annotators: [{ ...base('mirelle'), name: 'Northgate Desk', shape: 'circle', colour: 'source' }],
};

/** The same as a Redthread file. */
export const bridgeFile = [...serializeRecords(bridgeRecords)].join('');
