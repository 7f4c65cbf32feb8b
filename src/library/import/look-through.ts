import { countWords } from '../../anchoring/search-words';
import { canonicalText } from '../../anchoring/text-blocks';
import { sha256Hex } from '../../anchoring/text-hash';
import type { ArticleDraft } from '../../domain/article-draft';
import type { Workspace } from '../../store/workspace';
import type { ImportedArticle } from './import-item';

/**
 * Counts the words of a draft and looks for texts here that are the same or much like it. When what is here can't be read, none is
 * found: that is no reason to keep an article out. Rejects with an AbortError when `signal` says so.
 */
export async function lookThrough(
  draft: ArticleDraft,
  reader: Workspace['reader'],
  signal?: AbortSignal,
): Promise<ImportedArticle> {
  const text = canonicalText(draft.document);
  const sha256 = await sha256Hex(text);
  const [twin = null] = await reader.findTextsByHash(sha256).catch(() => []);
  const [like = null] = twin === null ? await reader.findLikeTexts(text, signal).catch(() => []) : [];
  signal?.throwIfAborted();
  return { draft, words: countWords(text), sha256, twin, like };
}
