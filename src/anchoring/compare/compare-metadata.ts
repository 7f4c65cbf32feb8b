import type { Article, metadataFields } from '../../domain/article';
import { compareWords } from './compare-words';
import type { DiffRun } from './diff-run';

/** A field in which a person says something of an article. */
export type MetadataField = keyof typeof metadataFields;

/** What is said of an article at one time; what is not known of that time is left out. */
export type ArticleMetadata = Partial<Pick<Article, MetadataField>>;

type WordField = 'title' | 'byline' | 'publisher' | 'note';
type ValueField = Exclude<MetadataField, WordField | 'tags'>;

/** A field that differs. */
export type MetadataChange =
  | {
      readonly field: WordField;
      readonly old: string;
      readonly now: string;
      readonly runs: readonly DiffRun[];
    }
  | { readonly field: ValueField; readonly old: string | null; readonly now: string | null }
  | { readonly field: 'tags'; readonly added: readonly string[]; readonly removed: readonly string[] };

const WORD_FIELDS: readonly WordField[] = ['title', 'byline', 'publisher', 'note'];
/** The most telling first. */
const VALUE_RANK: Record<ValueField, number> = {
  publishedAt: 0,
  modifiedAt: 1,
  url: 2,
  archiveUrl: 3,
  articleType: 4,
  language: 5,
  direction: 6,
  accessedAt: 7,
};
// The keys of a record that has one for each field.
const VALUE_FIELDS = (Object.keys(VALUE_RANK) as ValueField[]).sort(
  (one, other) => VALUE_RANK[one] - VALUE_RANK[other],
);

/** The fields that differ, the most telling first; titles and other words word by word. Fields that only one side knows are not compared. */
export function compareMetadata(old: ArticleMetadata, now: ArticleMetadata): MetadataChange[] {
  const changes: MetadataChange[] = [];
  for (const field of WORD_FIELDS) {
    const [before, after] = [old[field], now[field]];
    if (before === undefined || after === undefined || before === after) continue;
    changes.push({ field, old: before, now: after, runs: compareWords(before, after) });
  }
  for (const field of VALUE_FIELDS) {
    const [before, after] = [old[field], now[field]];
    if (before === undefined || after === undefined || before === after) continue;
    changes.push({ field, old: before, now: after });
  }
  if (old.tags !== undefined && now.tags !== undefined) {
    const [before, after] = [new Set(old.tags), new Set(now.tags)];
    const added = now.tags.filter((tag) => !before.has(tag));
    const removed = old.tags.filter((tag) => !after.has(tag));
    if (added.length > 0 || removed.length > 0) changes.push({ field: 'tags', added, removed });
  }
  return changes;
}
