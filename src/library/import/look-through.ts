import { countWords } from '../../anchoring/search-words';
import { canonicalText } from '../../anchoring/text-blocks';
import { sha256Hex } from '../../anchoring/text-hash';
import type { ArticleDraft } from '../../domain/article-draft';
import type { Workspace } from '../../store/workspace';
import type { ImportedArticle } from './import-item';

/**
 * Counts the words of a draft and looks for an article that has this very text. When what is here can't be read, none is found:
 * that is no reason to keep an article out.
 */
export async function lookThrough(
  draft: ArticleDraft,
  reader: Workspace['reader'],
): Promise<ImportedArticle> {
  const text = canonicalText(draft.document);
  const sha256 = await sha256Hex(text);
  const existingId = await reader.findArticleByHash(sha256).catch(() => null);
  return { draft, words: countWords(text), sha256, existingId };
}
