import type { Annotation } from '../../domain/annotation';
import type { ArticleVersion } from '../../domain/article-version';
import { isPlaced, type PlacedPart, type Placement } from '../../domain/placement';
import type { Span, TextRange } from '../../domain/span';
import { bestRanges } from '../../store/shown-ranges';
import { annotationsOn } from '../../store/standing-annotations';
import type { Tables } from '../../store/tables';

/** What somebody is asked about the words of an annotation. */
export interface ReviewQuestion {
  readonly placement: Placement;
  /** As it stood on the version whose words were looked for. */
  readonly sought: Annotation;
  readonly before: ArticleVersion;
  readonly now: ArticleVersion;
  /** Words of it on the version before. */
  readonly spans: readonly Span[];
  /** The places that might be meant, each with all its stretches, the best first; of one that has a place, that one. */
  readonly options: readonly (readonly TextRange[])[];
}

/** A part of which several places might be meant, by its place among the parts. */
function partToChoose(parts: readonly PlacedPart[]): number {
  return parts.findIndex(({ status, candidates }) => status === 'uncertain' && candidates.length > 1);
}

function optionsOf(placement: Placement): readonly (readonly TextRange[])[] {
  const best = bestRanges(placement);
  if (best.length === 0) return [];
  const { parts } = placement;
  const open = partToChoose(parts);
  if (isPlaced(placement.status) || open < 0) return [best];
  return (parts[open]?.candidates ?? []).map((chosen) =>
    parts.flatMap(({ candidates: [first] }, index) => {
      if (index === open) return [chosen];
      return first === undefined ? [] : [first];
    }),
  );
}

/** The question that a placement asks; `null` when what it is about isn't there. */
export function findQuestion(tables: Tables, placement: Placement): ReviewQuestion | null {
  const { annotationId, fromVersionId, versionId } = placement;
  const sought = annotationsOn(tables, fromVersionId).get(annotationId);
  const before = tables.versions.get(fromVersionId);
  const now = tables.versions.get(versionId);
  if (sought === undefined || before === undefined || now === undefined) return null;
  const spans = sought.spans.filter((span) => span.versionId === fromVersionId);
  return { placement, sought, before, now, spans, options: optionsOf(placement) };
}
