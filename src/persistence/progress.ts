import { countWords } from '../anchoring/search-words';
import type { Article } from '../domain/article';
import type { ArticleVersion } from '../domain/article-version';
import { CLAIM_STATUSES, type ClaimStatus } from '../domain/kinds/claim';
import type { ArticleProgress } from '../store/library-reader';
import type { Stores } from './database';

/** Counts an article's progress anew from the indexes, inside the caller's transaction. */
export async function refreshProgress(database: Stores, articleId: string): Promise<void> {
  const article = (await database.rows('articles').get(articleId)) as Article | undefined;
  if (article === undefined) {
    await database.progress.delete(articleId);
    return;
  }
  const before = await database.progress.get(articleId);
  const annotations = database.rows('annotations');
  const counts = CLAIM_STATUSES.map((status) =>
    annotations.where('[articleId+kind+body.status]').equals([articleId, 'claim', status]).count(),
  );
  const versionId = article.currentVersionId;
  const doubts = database.rows('placements').where('[versionId+status]').equals([versionId, 'uncertain']);
  const [total, waiting, unsure, ...byStatus] = await Promise.all([
    annotations.where('articleId').equals(articleId).count(),
    annotations.where('[articleId+reviewState]').equals([articleId, 'waiting']).count(),
    doubts.count(),
    ...counts,
  ]);
  const claims = Object.fromEntries(CLAIM_STATUSES.map((status, index) => [status, byStatus[index] ?? 0]));
  const words = before?.versionId === versionId ? before.words : await wordsOf(database, versionId);
  await database.progress.put({
    articleId,
    versionId,
    words,
    annotations: total,
    waiting: waiting + unsure,
    claims: claims as Record<ClaimStatus, number>,
    lastOpenedAt: before?.lastOpenedAt ?? null,
  });
}

async function wordsOf(database: Stores, versionId: string): Promise<number> {
  const version = (await database.rows('versions').get(versionId)) as ArticleVersion | undefined;
  return version === undefined ? 0 : countWords(version.text);
}

/** Notes that an article was opened, for sorting the library. */
export async function noteOpening(database: Stores, articleId: string, at: string): Promise<void> {
  await database.progress.update(articleId, { lastOpenedAt: at } satisfies Partial<ArticleProgress>);
}
