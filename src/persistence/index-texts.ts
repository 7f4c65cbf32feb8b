import type { ArticleVersion } from '../domain/article-version';
import type { RedthreadDatabase } from './database';
import { describeSearchRow } from './search-rows';

/** Puts the words of texts into the search index that are not there yet, one text at a time. */
export async function indexTexts(database: RedthreadDatabase): Promise<void> {
  const [ids, indexed] = await Promise.all([
    database.rows('versions').toCollection().primaryKeys(),
    database.searchRows.where('[table+id]').between(['versions', ''], ['versions', '\uffff']).primaryKeys(),
  ]);
  const known = new Set(indexed.map(([, id]) => id));
  for (const id of ids) {
    if (known.has(id)) continue;
    const version = (await database.rows('versions').get(id)) as ArticleVersion | undefined;
    if (version !== undefined) await database.searchRows.put(describeSearchRow('versions', version));
  }
}
