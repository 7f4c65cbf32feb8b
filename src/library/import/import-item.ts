import type { ArticleDraft, ArticleMetadata } from '../../domain/article-draft';
import type { RowsByTable } from '../../domain/record-types';
import type { FormatProblem } from '../../formats/format';
import type { LineReading } from '../../formats/plain-text/unwrap-lines';
import type { TakeInChoice, TakeInPlan } from '../../store/actions/take-in-records';
import type { KnownText, LikeText } from '../../store/library-reader';

/** An article as it will be kept, unless a person corrects it first. */
export interface ImportedArticle {
  readonly draft: ArticleDraft;
  readonly words: number;
  /** Of its canonical text: equal ones are the same text. */
  readonly sha256: string;
  /** The text here that is the very same. */
  readonly twin: KnownText | null;
  /** The text here that is most like it, when one is much like it. */
  readonly like: LikeText | null;
}

/** What bringing in the records of a file would do, worked out anew for every choice. */
export type RecordsComparison =
  | { readonly kind: 'comparing' }
  | { readonly kind: 'compared'; readonly plan: TakeInPlan }
  /** What is here could not be read. */
  | { readonly kind: 'failed' };

/** How far one file, or the one paste, is. */
export type ImportState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly share: number }
  | {
      readonly kind: 'ready';
      readonly article: ImportedArticle;
      readonly problems: readonly FormatProblem[];
      /** The character set that it was read in, when that is in doubt. */
      readonly encoding?: string;
    }
  | {
      readonly kind: 'records';
      readonly records: RowsByTable;
      readonly problems: readonly FormatProblem[];
      readonly choice: TakeInChoice;
      readonly comparison: RecordsComparison;
    }
  | { readonly kind: 'failed'; readonly problems: readonly FormatProblem[] }
  | { readonly kind: 'stopped' };

/** Of an article that is here: its newer version; an article of its own beside it; not kept. */
export type KnownChoiceValue = 'version' | 'article' | 'left-out';

/** One thing to bring in. */
export interface ImportItem {
  readonly id: string;
  /** Name of the file; `null` for a paste. */
  readonly fileName: string | null;
  /** Bytes; of a paste, its length in UTF-16 code units. */
  readonly size: number;
  /** Message key of the format's name, once it is known. */
  readonly format: string | null;
  readonly state: ImportState;
  /** Whether it is brought in with the others. */
  readonly isWanted: boolean;
  /** What becomes of it when it is a text of an article that is here; `null` while nobody has said. */
  readonly knownChoice: KnownChoiceValue | null;
  /** What a person has corrected; it outlasts reading the text anew. */
  readonly corrections: Partial<ArticleMetadata>;
  /** The plain text of a paste whose lines can be read in two ways, and the way in use. */
  readonly lines: { readonly text: string; readonly reading: LineReading } | null;
}
