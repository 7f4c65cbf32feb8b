import { isQuoteInPlace } from '../../anchoring/describe-quote';
import type { ArticleVersion } from '../../domain/article-version';
import type { Placement } from '../../domain/placement';
import type { FormatProblem } from '../format';
import { changed } from './problem';

/**
 * Mends a placement whose places are not in the text of its version: places that are offered go when they lie outside of it, and one
 * whose words are not at their offsets is in doubt again, with those offsets as the place that might be meant.
 */
export function mendPlacement(
  placement: Placement,
  version: ArticleVersion,
  where: string,
  problems: FormatProblem[],
): Placement {
  const { text } = version;
  const parts = placement.parts.map((part) => {
    const candidates = part.candidates.filter(({ end }) => end <= text.length);
    const isNearThere = part.near === null || part.near <= text.length;
    if (isNearThere && candidates.length === part.candidates.length) return part;
    return { ...part, candidates, near: isNearThere ? part.near : null };
  });
  let mended = placement;
  if (parts.some((part, index) => part !== placement.parts[index])) {
    mended = { ...mended, parts };
    problems.push(changed(`${where}.parts`, 'json.problem.place-outside'));
  }
  if (!placement.spans.every((span) => isQuoteInPlace(text, span))) {
    const nobody = { answer: null, answeredBy: null, answeredAt: null } as const;
    mended = { ...mended, status: 'uncertain', spans: [], ...nobody };
    problems.push(changed(`${where}.spans`, 'json.problem.place-in-doubt'));
  }
  return mended;
}
