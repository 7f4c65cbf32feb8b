import { describeQuote } from '../../anchoring/describe-quote';
import type { SpanPlacement } from '../../anchoring/placement';
import { sha256Hex } from '../../anchoring/text-hash';
import type { Annotation } from '../../domain/annotation';
import type { Article } from '../../domain/article';
import { type ArticleVersion, factsOf } from '../../domain/article-version';
import { MOST_CANDIDATES, type PlacedPart, type Placement, statusOfParts } from '../../domain/placement';
import type { TextRange } from '../../domain/span';
import { plainDocument } from './plain-document';

/** An annotation with quotes that are not in its text, or of which it is not sure where, and what was found of each. */
export interface LostAnnotation {
  readonly annotation: Annotation;
  readonly parts: readonly SpanPlacement[];
}

/** What such annotations of one version are kept as. */
export interface KeptQuotes {
  readonly version: ArticleVersion;
  readonly annotations: readonly Annotation[];
  readonly placements: readonly Placement[];
}

/** So much of the hash tells the quotes of one file from those of another. */
const HASH_LENGTH = 16;

/** The quotes with what stood around them, each as lines of its own, and where in that each stands, annotation by annotation. */
function writeQuotes(lost: readonly LostAnnotation[]): {
  readonly text: string;
  readonly ranges: readonly (readonly TextRange[])[];
} {
  let text = '';
  const ranges = lost.map(({ annotation }) =>
    annotation.spans.map(({ prefix, exact, suffix }) => {
      if (text !== '') text += '\n';
      const start = text.length + prefix.length;
      text += prefix + exact + suffix;
      return { start, end: start + exact.length };
    }),
  );
  return { text, ranges };
}

function partOf({ status, score, reason, range, candidates, near }: SpanPlacement): PlacedPart {
  const places = range === null ? candidates.slice(0, MOST_CANDIDATES) : [{ ...range, score }];
  return { status, score, reason, candidates: places, near: near ?? null };
}

/**
 * Keeps annotations whose quotes are not found for sure in the text of their version: they stand in a text that is made of their
 * quotes, which is no version that was ever published (its number is 0), and a placement on the version that they name says that
 * they are in doubt, with the places that might be meant, or not found. The same file gives the same records.
 */
export async function keepQuotes(
  article: Article,
  home: ArticleVersion,
  lost: readonly LostAnnotation[],
): Promise<KeptQuotes> {
  const { text, ranges } = writeQuotes(lost);
  const sha256 = await sha256Hex(text);
  const { articleId, createdAt, updatedAt, createdBy, retrievedAt } = home;
  const version: ArticleVersion = {
    ...{
      id: `quotes.${sha256.slice(0, HASH_LENGTH)}.${home.id.slice(0, 90)}`,
      createdAt,
      updatedAt,
      createdBy,
    },
    ...{ articleId, number: 0, document: plainDocument(text), text, sha256, retrievedAt },
    origin: { way: 'quotes', fileName: null, mediaType: null },
    facts: factsOf(article),
  };
  const annotations = lost.map(({ annotation }, index) => ({
    ...annotation,
    spans: (ranges[index] ?? []).map((range) => describeQuote(text, version.id, range)),
  }));
  const placements = lost.map(({ annotation, parts }): Placement => {
    const status = statusOfParts(parts.map((part) => part.status));
    return {
      id: `quoted.${sha256.slice(0, HASH_LENGTH)}.${annotation.id.slice(0, 90)}`,
      ...{
        createdAt: annotation.createdAt,
        updatedAt: annotation.updatedAt,
        createdBy: annotation.createdBy,
      },
      ...{ articleId, annotationId: annotation.id, versionId: home.id, fromVersionId: version.id },
      ...{ status, spans: [], parts: parts.map(partOf), answer: null, answeredBy: null, answeredAt: null },
    };
  });
  return { version, annotations, placements };
}
