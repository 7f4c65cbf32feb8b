import type { ClaimStatus } from '../domain/kinds/claim';
import type { KindId } from '../domain/kinds/registry';
import type { RowsByTable, TableName } from '../domain/record-types';
import type { ReferredTable } from '../domain/repoint-references';
import type { TextRange } from '../domain/span';
import type { TextDraft } from './text-draft';

/** How far the work on an article is; kept up to date by storage so that a list needs no annotation. */
export interface ArticleProgress {
  readonly articleId: string;
  /** The current version, whose words are counted. */
  readonly versionId: string;
  readonly words: number;
  readonly annotations: number;
  readonly claims: Readonly<Record<ClaimStatus, number>>;
  /** Annotations that wait for somebody's yes or no. */
  readonly waiting: number;
  /** ISO 8601; `null` before the first opening. */
  readonly lastOpenedAt: string | null;
}

/** What a search found: a record, the words around the hit, and where to open it. */
export interface SearchHit {
  readonly table: 'articles' | 'versions' | 'annotations' | 'sources' | 'entities' | 'replies' | 'evidence';
  readonly id: string;
  /** `null` for sources and entities. */
  readonly articleId: string | null;
  /** For annotations. */
  readonly kind: KindId | null;
  /** The annotation to open: the hit itself, the claim of evidence, the note of a reply. */
  readonly annotationId: string | null;
  readonly title: string;
  readonly excerpt: string;
  /** Where the searched words stand in `excerpt`, UTF-16 code units. */
  readonly matches: readonly TextRange[];
  /** Place in the article's text, for hits in it. */
  readonly range: TextRange | null;
  /** Of a hit in a text that is not the article's current one, the number of that version. */
  readonly versionNumber: number | null;
}

/** One place where a source or an entity is used. */
export interface Backlink {
  readonly articleId: string;
  readonly articleTitle: string;
  /** The claim or mention. */
  readonly annotationId: string;
  /** Table and id of the record that refers: a mention is the annotation itself. */
  readonly via: { readonly table: TableName; readonly id: string };
  readonly kind: KindId;
  /** Statement of a claim, words of a mention. */
  readonly text: string;
}

/** How often a source or an entity is used, for lists. */
export interface UsageCount {
  readonly claims: number;
  readonly mentions: number;
  readonly articles: number;
}

/** Where somebody was in an article. */
export interface ReadingPosition {
  readonly versionId: string;
  readonly selection: TextRange;
  /** First visible block and how far its top is above the viewport's, in CSS px. */
  readonly block: number;
  readonly offsetTop: number;
  readonly selectedId: string | null;
}

/** A text that is here: a version of an article. */
export interface KnownText {
  readonly articleId: string;
  readonly versionId: string;
  readonly number: number;
  readonly isCurrent: boolean;
}

/** A text that is like another, and how much of both is the same, 0 to 1. */
export interface LikeText extends KnownText {
  readonly alike: number;
}

/** Reading from storage without taking everything into memory. Screens use it; `persistence/` provides it. */
export interface LibraryReader {
  /** Loads an article's records and history into the store. Resolves `false` when there is no such article. */
  openArticle(articleId: string): Promise<boolean>;
  /** Lets an article's records go once everything of it is saved. */
  closeArticle(articleId: string): Promise<void>;
  listProgress(): Promise<ReadonlyMap<string, ArticleProgress>>;
  /** Hits for words typed so far, best first; the last word may be unfinished. */
  search(query: string, limit: number): Promise<readonly SearchHit[]>;
  backlinks(table: ReferredTable, id: string): Promise<readonly Backlink[]>;
  usage(table: ReferredTable): Promise<ReadonlyMap<string, UsageCount>>;
  /** The versions that have this very text, those that are current first. */
  findTextsByHash(sha256: string): Promise<readonly KnownText[]>;
  /**
   * The texts that are so like this one that it may be a newer or older state of them, or a copy; of each article the one most like it,
   * the best first. Rejects with an AbortError when `signal` says so.
   */
  findLikeTexts(text: string, signal?: AbortSignal): Promise<readonly LikeText[]>;
  /** All records of one article, its sources and entities not included. Waits for pending writes. */
  readArticle(articleId: string): Promise<RowsByTable>;
  /** Every record on this device. Waits for pending writes. */
  readEverything(): Promise<RowsByTable>;
  /** The rows of an article table that refer to a source or an entity, whichever article they belong to. */
  readReferences(table: ReferredTable, id: string): Promise<RowsByTable>;
  readPosition(articleId: string): Promise<ReadingPosition | null>;
  writePosition(articleId: string, position: ReadingPosition): void;
  /** The edit in progress of an article's text, whichever tab it was made in. */
  readDraft(articleId: string): Promise<TextDraft | null>;
  /** Keeps an edit in progress in place of the one before; rejects with a reason to show when that fails. */
  writeDraft(articleId: string, draft: TextDraft): Promise<void>;
  /** The same for a page that goes away and can't wait. */
  writeDraftAtOnce(articleId: string, draft: TextDraft): void;
  removeDraft(articleId: string): Promise<void>;
  /** Keeps other tabs from editing this text until the function is called; resolves to `null` while one of them does. */
  claimDraft(articleId: string): Promise<(() => void) | null>;
}
