import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describeQuote } from '../../anchoring/describe-quote';
import { canonicalText } from '../../anchoring/text-blocks';
import type { Annotation } from '../../domain/annotation';
import { ANNOTATOR_COLOURS, ANNOTATOR_SHAPES } from '../../domain/annotator';
import { ARTICLE_TYPES } from '../../domain/article';
import type { ArticleVersion, VersionFacts } from '../../domain/article-version';
import { CSL_TYPES } from '../../domain/csl-item';
import type { ArticleDocument, DocumentBlock, DocumentInline } from '../../domain/document';
import { ENTITY_TYPES } from '../../domain/entity';
import { STANCES } from '../../domain/evidence';
import { CHECKABILITIES, CLAIM_STATUSES, CLAIM_TYPES } from '../../domain/kinds/claim';
import {
  isPlaced,
  PLACEMENT_REASONS,
  PLACEMENT_STATUSES,
  type Placement,
  type PlacementReason,
  type PlacementStatus,
} from '../../domain/placement';
import type { RecordBase } from '../../domain/record';
import type { RowsByTable } from '../../domain/record-types';
import { SEMEVAL_LABEL_IDS, SEMEVAL_SET_ID } from '../../domain/semeval-labels';
import { SOURCE_RANKS, SOURCE_TYPES } from '../../domain/source';
import { compareRanges, type TextRange } from '../../domain/span';
import { TIE_ROLES } from '../../domain/tie';

/** Text as the world has it: emoji with joiners, combining marks, right-to-left, line ends of all systems, markup. */
const PIECES = [
  'a',
  'word ',
  '\r\n',
  '\n',
  '👩‍👩‍👧',
  'e\u0301',
  'אבג',
  'مرحبا',
  '漢字',
  'ไทย',
  '<b>"&',
  '\\u0000',
  '\u2028',
  '\ud800',
  '\u0000',
  ' ',
];

/** A text of hostile and foreign pieces; never empty when `minLength` is 1. */
export const anyText = (minLength = 0): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', minLength: 1, maxLength: 4 })), {
      minLength,
      maxLength: 8,
    })
    .map((pieces) => pieces.join(''));

const link = fc.constantFrom(
  'https://carrow-ledger.example/a?b=1&c=%22',
  'HTTP://x.example/é',
  'mailto:desk@x.example',
);
const nullable = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const texts = fc.array(anyText(1), { maxLength: 2 });
const time = fc
  .date({ min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const looseDate = nullable(fc.constantFrom('2026', '2026-10', '2026-10-12', '2026-10-12T09:30:00Z'));

const inline: fc.Arbitrary<DocumentInline> = fc.oneof(
  fc.constant({ type: 'hardBreak' as const }),
  anyText(1).map((text) => ({ type: 'text' as const, text })),
  fc.record({ text: anyText(1), href: link }).map(({ text, href }) => ({
    type: 'text' as const,
    text,
    marks: [{ type: 'bold' as const }, { type: 'link' as const, attrs: { href } }],
  })),
);

const content = fc.array(inline, { minLength: 1, maxLength: 3 });
const textBlock: fc.Arbitrary<DocumentBlock> = fc.oneof(
  content.map((inlines) => ({ type: 'paragraph' as const, content: inlines })),
  fc.constant({ type: 'paragraph' as const }),
  content.map((inlines) => ({ type: 'heading' as const, attrs: { level: 2 }, content: inlines })),
);
const block: fc.Arbitrary<DocumentBlock> = fc.oneof(
  { weight: 4, arbitrary: textBlock },
  { weight: 1, arbitrary: fc.constant({ type: 'horizontalRule' as const }) },
  {
    weight: 1,
    arbitrary: fc
      .array(textBlock, { minLength: 1, maxLength: 2 })
      .map((blocks) => ({ type: 'blockquote' as const, content: blocks })),
  },
  {
    weight: 1,
    arbitrary: textBlock.map((first) => ({
      type: 'bulletList' as const,
      content: [{ type: 'listItem' as const, content: [first] }],
    })),
  },
);

/** A document with some text in it. */
export const anyDocument: fc.Arbitrary<ArticleDocument> = fc
  .record({ first: anyText(1), rest: fc.array(block, { maxLength: 4 }) })
  .map(({ first, rest }) => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: first }] }, ...rest],
  }));

/** Numbers that choose among what is there: which words, which source. */
interface Dice {
  readonly kind: number;
  readonly ranges: readonly (readonly [number, number])[];
  readonly pick: number;
  readonly words: string;
}

const dice: fc.Arbitrary<Dice> = fc.record({
  kind: fc.nat(4),
  ranges: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }),
  pick: fc.nat(),
  words: anyText(),
});

function rangesIn(text: string, pairs: Dice['ranges']): TextRange[] {
  return pairs
    .map(([a, b]) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      // Nobody marks the end of a paragraph alone.
      return text.slice(start, end).trim() === '' ? { start: 0, end: text.length } : { start, end };
    })
    .sort(compareRanges);
}

function bodyOf(
  roll: Dice,
  sourceIds: readonly string[],
  entityIds: readonly string[],
): Pick<Annotation, 'kind' | 'body'> {
  const pickId = (ids: readonly string[]) => ids[roll.pick % (ids.length + 1)] ?? null;
  const pickOf = <T>(values: readonly T[]) => values[roll.pick % values.length] as T;
  switch (roll.kind) {
    case 0:
      return {
        kind: 'claim',
        body: {
          statement: roll.words,
          checkability: roll.pick % 2 === 0 ? null : pickOf(CHECKABILITIES),
          types: [pickOf(CLAIM_TYPES)],
          claimDate: '2026-10',
          claimLocation: roll.words,
          status: pickOf(CLAIM_STATUSES),
          note: roll.words,
        },
      };
    case 1:
      return { kind: 'source-mention', body: { sourceId: pickId(sourceIds) } };
    case 2:
      return { kind: 'entity-mention', body: { entityId: pickId(entityIds) } };
    case 3:
      return {
        kind: 'technique',
        body: { labelSetId: SEMEVAL_SET_ID, labelId: pickOf(SEMEVAL_LABEL_IDS), explanation: roll.words },
      };
    default:
      return { kind: 'note', body: { text: roll.words, isQuestion: roll.pick % 2 === 0 } };
  }
}

/** What became of an annotation on another version: any of what can be, with places in its text. */
function placementOn(
  base: (id: string) => RecordBase,
  annotation: Annotation,
  { id, text, articleId }: ArticleVersion,
  fromVersionId: string,
  { ranges, pick }: Dice,
): Placement {
  const places = rangesIn(text, ranges);
  const candidates = places.map((range) => ({ ...range, score: (pick % 11) / 10 }));
  const status = PLACEMENT_STATUSES[pick % PLACEMENT_STATUSES.length] as PlacementStatus;
  const reason = PLACEMENT_REASONS[pick % PLACEMENT_REASONS.length] as PlacementReason;
  const isAnswered = pick % 2 === 0;
  return {
    ...base(`placement-${annotation.id}-${id}`),
    ...{ articleId, annotationId: annotation.id, versionId: id, fromVersionId, status },
    spans: isPlaced(status) ? places.map((range) => describeQuote(text, id, range)) : [],
    parts: annotation.spans.map(() => ({
      ...{ status, score: (pick % 7) / 7, reason },
      candidates: status === 'orphaned' ? [] : candidates,
      near: status === 'orphaned' ? pick % (text.length + 1) : null,
    })),
    answer: isAnswered ? 'marked' : null,
    answeredBy: isAnswered ? 'me' : null,
    answeredAt: isAnswered ? annotation.createdAt : null,
  };
}

const seeds = fc.record({
  times: fc.tuple(time, time),
  documents: fc.array(fc.array(anyDocument, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  rolls: fc.array(dice, { maxLength: 8 }),
  words: anyText(1),
  moreWords: texts,
  link: nullable(link),
  date: looseDate,
  articleType: nullable(oneOf(ARTICLE_TYPES)),
  sources: fc.array(
    fc.record({
      sourceType: oneOf(SOURCE_TYPES),
      rank: nullable(oneOf(SOURCE_RANKS)),
      type: oneOf(CSL_TYPES),
      extra: fc.dictionary(fc.constantFrom('x-desk', 'custom', 'annote'), fc.jsonValue({ maxDepth: 2 })),
    }),
    { maxLength: 3 },
  ),
  entities: fc.array(nullable(oneOf(ENTITY_TYPES)), { maxLength: 3 }),
  stance: nullable(oneOf(STANCES)),
  role: oneOf(TIE_ROLES),
});

/** A library in which every reference leads somewhere and every quote stands in its text. */
export const anyLibrary: fc.Arbitrary<RowsByTable> = seeds.map((seed) => {
  const [createdAt, updatedAt] = seed.times;
  const base = (id: string): RecordBase => ({ id, createdAt, updatedAt, createdBy: 'me' });
  const sourceIds = seed.sources.map((_, index) => `source-${index}`);
  const entityIds = seed.entities.map((_, index) => `entity-${index}`);
  const facts: VersionFacts = {
    ...{ title: seed.words, byline: seed.words, publisher: '', url: seed.link, archiveUrl: seed.link },
    ...{ publishedAt: seed.date, modifiedAt: seed.date, accessedAt: seed.date },
  };
  const versions = seed.documents.flatMap((documents, article) =>
    documents.map((document, index): ArticleVersion => {
      const text = canonicalText(document);
      return {
        ...base(`version-${article}-${index}`),
        articleId: `article-${article}`,
        number: index + 1,
        document,
        text,
        sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
        origin: { way: index === 0 ? 'paste' : 'edit', fileName: null, mediaType: seed.words },
        retrievedAt: createdAt,
        facts: index === documents.length - 1 ? null : facts,
      };
    }),
  );
  const annotations = seed.rolls.map((roll, index) => {
    const version = versions[roll.pick % versions.length] as ArticleVersion;
    return {
      ...base(`annotation-${index}`),
      articleId: version.articleId,
      spans: rangesIn(version.text, roll.ranges).map((range) =>
        describeQuote(version.text, version.id, range),
      ),
      tags: seed.moreWords.map((word) => word.slice(0, 100)),
      origin: { way: 'person', detail: null },
      reviewState: roll.pick % 3 === 0 ? 'waiting' : 'settled',
      ...bodyOf(roll, sourceIds, entityIds),
    } as Annotation;
  });
  const placements = annotations.flatMap((annotation, index) => {
    const home = annotation.spans[0]?.versionId ?? '';
    const roll = seed.rolls[index] as Dice;
    return versions
      .filter(({ id, articleId }) => articleId === annotation.articleId && id !== home)
      .map((version) => placementOn(base, annotation, version, home, roll));
  });
  const claims = annotations.filter((annotation) => annotation.kind === 'claim');
  const notes = annotations.filter((annotation) => annotation.kind === 'note');
  return {
    articles: versions
      .filter((version) => version.facts === null)
      .map((version) => ({
        ...base(version.articleId),
        title: seed.words,
        byline: seed.words,
        publisher: '',
        url: seed.link,
        publishedAt: seed.date,
        modifiedAt: seed.date,
        accessedAt: seed.date,
        language: 'pt-BR',
        direction: 'rtl',
        articleType: seed.articleType,
        archiveUrl: seed.link,
        tags: [],
        note: seed.words,
        currentVersionId: version.id,
      })),
    versions,
    annotations,
    placements,
    evidence:
      sourceIds.length === 0
        ? []
        : claims.map((claim, index) => ({
            ...base(`evidence-${index}`),
            articleId: claim.articleId,
            claimId: claim.id,
            sourceId: sourceIds[index % sourceIds.length] as string,
            stance: seed.stance,
            quotation: seed.words,
            locator: seed.words,
            note: '',
          })),
    ties:
      entityIds.length === 0
        ? []
        : claims.map((claim, index) => ({
            ...base(`tie-${index}`),
            articleId: claim.articleId,
            claimId: claim.id,
            entityId: entityIds[index % entityIds.length] as string,
            role: seed.role,
          })),
    replies: notes.map((note, index) => ({
      ...base(`reply-${index}`),
      articleId: note.articleId,
      annotationId: note.id,
      text: seed.words,
    })),
    sources: seed.sources.map(({ sourceType, rank, type, extra }, index) => ({
      ...base(`source-${index}`),
      sourceType,
      rank,
      csl: {
        ...extra,
        type,
        title: seed.words,
        author: [{ literal: seed.words }, { family: 'Ilvesson', suffix: 'Jr' }],
      },
      aliases: seed.moreWords,
      archiveUrl: seed.link,
      basedOn: sourceIds.slice(0, index),
      tags: [],
      note: '',
    })),
    entities: seed.entities.map((entityType, index) => ({
      ...base(`entity-${index}`),
      name: seed.words,
      entityType,
      aliases: seed.moreWords,
      description: seed.words,
      wikidata: 'Q42',
      sameAs: seed.link === null ? [] : [seed.link],
      tags: [],
      note: '',
    })),
    annotators: [
      { ...base('me'), name: seed.words, shape: ANNOTATOR_SHAPES[0], colour: ANNOTATOR_COLOURS[0] },
    ],
    labelSets: [
      { ...base('labels'), name: seed.words, labels: [{ id: 'a', name: seed.words, meaning: '' }] },
    ],
  };
});
