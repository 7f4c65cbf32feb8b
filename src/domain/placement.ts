import * as z from 'zod/mini';
import { idSchema, type RecordBase, type RecordType, recordFields, timestampSchema } from './record';
import { type Span, spanSchema, type TextRange } from './span';

/**
 * What became of words on another text: `exact`, the same words in the same order of passages; `moved`, the same words, but their
 * passage changed places; `edited`, the same passage with other words or signs; `uncertain`, a person has to say; `orphaned`, gone.
 */
export const PLACEMENT_STATUSES = ['exact', 'moved', 'edited', 'uncertain', 'orphaned'] as const;

/** One of {@link PLACEMENT_STATUSES}. */
export type PlacementStatus = (typeof PLACEMENT_STATUSES)[number];

/** Why words were placed as they were; each is a sentence of the interface. */
export const PLACEMENT_REASONS = [
  'same-words',
  'same-words-elsewhere',
  'words-changed',
  'spacing-changed',
  'words-changed-elsewhere',
  'much-changed',
  'stands-several-times',
  'similar-elsewhere',
  'taken-out',
  'copy-taken-out',
  'marked-by-hand',
] as const;

/** One of {@link PLACEMENT_REASONS}. */
export type PlacementReason = (typeof PLACEMENT_REASONS)[number];

/** What a person has said of a placement: it is right; another of the places that were offered; words marked anew; it is gone. */
export const PLACEMENT_ANSWERS = ['kept', 'chosen', 'marked', 'gone'] as const;

/** One of {@link PLACEMENT_ANSWERS}. */
export type PlacementAnswer = (typeof PLACEMENT_ANSWERS)[number];

/** A place that might be meant, with how well it fits, 0 to 1. */
export interface PlacementCandidate extends TextRange {
  readonly score: number;
}

/** What was found of one stretch of words. */
export interface PlacedPart {
  readonly status: PlacementStatus;
  /** How well the place fits, 0 to 1; of an orphan how well the best one would have. */
  readonly score: number;
  readonly reason: PlacementReason;
  /**
   * Offsets into the text of the placement's version: of words that were placed where they stand, of words in doubt the places that
   * might be meant, the best first; of an orphan none.
   */
  readonly candidates: readonly PlacementCandidate[];
  /** Of an orphan the offset at which its words would stand, where that is known; of others `null`. */
  readonly near: number | null;
}

/**
 * Where the words of an annotation stand on a version other than the one they were marked on, or that they can't be found there.
 * There is at most one for each annotation and version.
 */
export interface Placement extends RecordBase {
  readonly articleId: string;
  readonly annotationId: string;
  readonly versionId: string;
  /** The version whose words were looked for. */
  readonly fromVersionId: string;
  /** Of all parts together, see {@link statusOfParts}; of an answered one what the answer has made of it. */
  readonly status: PlacementStatus;
  /** In reading order; none while it is uncertain or orphaned. */
  readonly spans: readonly Span[];
  /** One for each stretch of words on the version it was placed from. */
  readonly parts: readonly PlacedPart[];
  /** `null` as long as nobody has looked. */
  readonly answer: PlacementAnswer | null;
  /** Annotator id. */
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
}

/** How long an id may be. */
const LONGEST_ID = 128;

/**
 * The id of the placement of an annotation on a version: two tabs that place the same one make the same record. `fresh` gives the id
 * where both together would be too long, as those of another tool may be.
 */
export function placementIdOf(annotationId: string, versionId: string, fresh: () => string): string {
  const id = `${annotationId}:${versionId}`;
  return id.length <= LONGEST_ID ? id : fresh();
}

/** Whether nobody has said anything of it yet: then it is worked out again when it is gone, and keeps nothing else in place. */
export function isWorkedOut({ answer }: Pick<Placement, 'answer'>): boolean {
  return answer === null;
}

/** Whether a status says that the words have a place. */
export function isPlaced(status: PlacementStatus): boolean {
  return status !== 'uncertain' && status !== 'orphaned';
}

/** Whether somebody should look at it: it is in doubt, or its words were changed and nobody has said that it still fits. */
export function asksForReview({ status, answer }: Pick<Placement, 'status' | 'answer'>): boolean {
  return status === 'uncertain' || (status === 'edited' && answer === null);
}

/**
 * The status of words that stand in several stretches: in doubt when one is, or when one is gone and another is not; else the one that
 * says most of change.
 */
export function statusOfParts(statuses: readonly PlacementStatus[]): PlacementStatus {
  const has = (status: PlacementStatus) => statuses.includes(status);
  if (statuses.every((status) => status === 'orphaned')) return 'orphaned';
  if (has('uncertain') || has('orphaned')) return 'uncertain';
  return has('edited') ? 'edited' : has('moved') ? 'moved' : 'exact';
}

const scoreSchema = z.number().check(z.gte(0), z.lte(1));

/** How many places that might be meant are kept with a part. */
export const MOST_CANDIDATES = 20;

const candidateSchema = z
  .strictObject({ start: z.int().check(z.gte(0)), end: z.int(), score: scoreSchema })
  .check(z.refine(({ start, end }) => end > start, { error: 'a place ends after it starts' }));

export const placementType: RecordType<Placement> = {
  version: 1,
  residence: 'article',
  migrations: {},
  schema: z
    .strictObject({
      ...recordFields,
      articleId: idSchema,
      annotationId: idSchema,
      versionId: idSchema,
      fromVersionId: idSchema,
      status: z.enum(PLACEMENT_STATUSES),
      spans: z.array(spanSchema),
      parts: z
        .array(
          z.strictObject({
            status: z.enum(PLACEMENT_STATUSES),
            score: scoreSchema,
            reason: z.enum(PLACEMENT_REASONS),
            candidates: z.array(candidateSchema).check(z.maxLength(MOST_CANDIDATES)),
            near: z.nullable(z.int().check(z.gte(0))),
          }),
        )
        .check(z.minLength(1)),
      answer: z.nullable(z.enum(PLACEMENT_ANSWERS)),
      answeredBy: z.nullable(idSchema),
      answeredAt: z.nullable(timestampSchema),
    })
    .check(
      z.refine(
        ({ status, spans, versionId }) =>
          spans.length > 0 === isPlaced(status) && spans.every((span) => span.versionId === versionId),
        { error: 'it has spans on its version just when it is placed' },
      ),
    ),
};
