import * as z from 'zod/mini';
import { lineSchema, linkSchema } from './record';

/**
 * Types of the Citation Style Language that a source form offers
 * (CSL 1.0.2, https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types).
 */
export const CSL_TYPES = [
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'webpage',
  'post',
  'post-weblog',
  'report',
  'book',
  'chapter',
  'broadcast',
  'motion_picture',
  'interview',
  'personal_communication',
  'speech',
  'legislation',
  'legal_case',
  'hearing',
  'dataset',
  'document',
  'manuscript',
  'graphic',
  'map',
  'patent',
  'thesis',
  'paper-conference',
  'pamphlet',
  'bill',
  'treaty',
  'software',
  'standard',
] as const;
export type CslType = (typeof CSL_TYPES)[number];

const nameSchema = z.union([
  z.strictObject({ literal: lineSchema }),
  z.looseObject({ family: z.optional(lineSchema), given: z.optional(lineSchema) }),
]);

/** A person's or body's name in CSL-JSON. */
export type CslName = { readonly literal: string } | { readonly family?: string; readonly given?: string };

const datePartsSchema = z.looseObject({
  'date-parts': z
    .array(z.array(z.union([z.number(), z.string()])).check(z.maxLength(3)))
    .check(z.maxLength(2)),
});

/** A date in CSL-JSON: `{"date-parts": [[2026, 10, 12]]}`. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly (number | string)[])[];
}

/**
 * A citation in CSL-JSON (https://github.com/citation-style-language/schema). The variables that the form edits
 * are typed; any other that an import brings is kept as it is.
 */
export interface CslItem {
  readonly type: CslType;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly genre?: string;
  readonly language?: string;
  readonly [variable: string]: unknown;
}

const text = z.optional(lineSchema);

export const cslItemSchema = z.catchall(
  z.object({
    type: z.enum(CSL_TYPES),
    title: lineSchema,
    author: z.optional(z.array(nameSchema)),
    issued: z.optional(datePartsSchema),
    accessed: z.optional(datePartsSchema),
    URL: z.optional(linkSchema),
    'container-title': text,
    publisher: text,
    'publisher-place': text,
    volume: text,
    issue: text,
    page: text,
    DOI: text,
    ISBN: text,
    genre: text,
    language: text,
  }),
  z.unknown(),
  // Optional here means absent or undefined, in `CslItem` absent alone: what comes from JSON has no undefined.
) as unknown as z.ZodMiniType<CslItem>;
