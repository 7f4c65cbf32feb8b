import * as z from 'zod/mini';
import { idSchema } from './record';

/** How many UTF-16 code units of text before and after a quote are kept with it. */
export const QUOTE_CONTEXT = 32;

/**
 * A stretch of a version's text with its quote: the W3C TextPositionSelector and TextQuoteSelector together
 * (https://www.w3.org/TR/annotation-model/#selectors). `start` and `end` are UTF-16 code units, `end` is exclusive.
 */
export interface Span {
  readonly versionId: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A stretch of text without its quote. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Validates a span; whether the quote stands in the text is checked where the text is known. */
export const spanSchema = z
  .strictObject({
    versionId: idSchema,
    start: z.int().check(z.gte(0)),
    end: z.int(),
    exact: z.string().check(z.minLength(1)),
    prefix: z.string().check(z.maxLength(QUOTE_CONTEXT)),
    suffix: z.string().check(z.maxLength(QUOTE_CONTEXT)),
  })
  .check(
    z.refine((span) => span.end > span.start && span.exact.length === span.end - span.start, {
      error: 'a span ends after it starts, and its quote is as long as it',
    }),
  );

/** Order of reading: by start, the wider first. */
export function compareRanges(a: TextRange, b: TextRange): number {
  return a.start - b.start || b.end - a.end;
}

/** The words under some spans as they are shown: those that do not stand together with an ellipsis between them. */
export function wordsOfSpans(spans: readonly Pick<Span, 'exact'>[]): string {
  return spans.map(({ exact }) => exact).join(' … ');
}
