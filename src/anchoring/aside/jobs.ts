import type { TextRange } from '../../domain/span';
import type { ComparedVersion } from '../compare/compare-versions';
import { type ListedComparison, listComparison } from '../compare/listed-comparison';
import type { SpanPlacement } from '../placement';
import type { TextLikeness } from '../text-likeness';
import type { AsideJobs } from './aside-jobs';

/** Two texts, and spans of the old one to be found on the new. */
export interface PlaceInput {
  readonly oldText: string;
  readonly newText: string;
  readonly spans: readonly TextRange[];
}

/** Two texts of which it is asked how alike they are. */
export interface LikenessInput {
  readonly oldText: string;
  readonly newText: string;
}

/** Two versions to be compared for a reader. */
export interface CompareInput {
  readonly old: ComparedVersion;
  readonly now: ComparedVersion;
  readonly language: string;
  /** UTF-16 code units of both texts together. */
  readonly length: number;
}

/** Up to so many UTF-16 code units of both texts together, and so many spans, it takes some 30 ms at most, whatever changed. */
const SMALL_TEXTS = 24_000;
const SMALL_SPANS = 200;

/** What of anchoring takes long for long texts. The engine is loaded with the first job. */
export const anchoringJobs = {
  placeSpans: {
    run: async ({ oldText, newText, spans }: PlaceInput): Promise<readonly SpanPlacement[]> => {
      const { placeAnnotations } = await import('../place-annotations');
      return placeAnnotations(oldText, newText, spans);
    },
    isSmall: ({ oldText, newText, spans }: PlaceInput): boolean =>
      oldText.length + newText.length <= SMALL_TEXTS && spans.length <= SMALL_SPANS,
  },
  compareLikeness: {
    run: async ({ oldText, newText }: LikenessInput): Promise<TextLikeness> => {
      const { compareLikeness } = await import('../compare-likeness');
      return compareLikeness(oldText, newText);
    },
    isSmall: ({ oldText, newText }: LikenessInput): boolean => oldText.length + newText.length <= SMALL_TEXTS,
  },
  compareVersions: {
    run: async ({ old, now, language }: CompareInput): Promise<ListedComparison> => {
      const { compareVersions } = await import('../compare/compare-versions');
      return listComparison(compareVersions(old, now, language));
    },
    isSmall: ({ length }: CompareInput): boolean => length <= SMALL_TEXTS,
  },
} as const satisfies AsideJobs;
