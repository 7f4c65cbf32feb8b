import type { Article } from '../../domain/article';
import type { ArticleDraft } from '../../domain/article-draft';
import type { BringInRequest } from '../../store/actions/bring-in';
import { findKnownArticle, isSameText } from '../model/known-article';
import type { ImportItem } from './import-item';

/** A newer text of an article that is here. */
export interface NewerText {
  readonly articleId: string;
  readonly draft: ArticleDraft;
}

/** What "Bring in" would bring in now. */
export interface ImportRequestNow {
  readonly request: BringInRequest;
  readonly newer: readonly NewerText[];
  readonly articles: number;
  readonly records: number;
  /** Whether how much that is, is still being found out. */
  readonly isPending: boolean;
  /** A file of which nobody has said yet what it becomes. */
  readonly undecided: ImportItem | null;
}

/** What becomes of all that was looked through. One text alone is kept whatever it is known as: that is asked in other words. */
export function requestOf(
  items: readonly ImportItem[],
  articles: ReadonlyMap<string, Article>,
): ImportRequestNow {
  const drafts: ArticleDraft[] = [];
  const files: BringInRequest['files'][number][] = [];
  const newer: NewerText[] = [];
  let count = 0;
  let records = 0;
  let isPending = false;
  let undecided: ImportItem | null = null;
  for (const item of items) {
    const { isWanted, state, knownChoice } = item;
    if (state.kind === 'waiting' || state.kind === 'reading') isPending = true;
    else if (state.kind === 'ready') {
      const known = items.length === 1 ? null : findKnownArticle(articles, state.article);
      const isAsked = known !== null && !isSameText(known);
      const { draft } = state.article;
      if (isAsked && knownChoice === null) undecided ??= item;
      else if (isAsked && knownChoice === 'version') newer.push({ articleId: known.article.id, draft });
      else if (isAsked ? knownChoice === 'article' : isWanted || items.length === 1) {
        drafts.push(draft);
        count += 1;
      }
    } else if (state.kind === 'records' && isWanted) {
      if (state.comparison.kind === 'comparing') isPending = true;
      if (state.comparison.kind !== 'compared' || state.comparison.plan.edits.length === 0) continue;
      files.push({ records: state.records, choice: state.choice });
      count += state.comparison.plan.articleIds.length;
      records += state.comparison.plan.edits.length;
    }
  }
  return { request: { drafts, files }, newer, articles: count, records, isPending, undecided };
}
