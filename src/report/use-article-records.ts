import { useEffect, useState } from 'react';
import { type RowsByTable, recordTypes, TABLE_NAMES } from '../domain/record-types';
import { collectArticles } from '../formats/redthread-json/collect-records';
import { useWorkspace } from '../store/use-workspace';
import type { Workspace } from '../store/workspace';

async function readArticleRecords(
  { reader, store }: Workspace,
  articleId: string,
): Promise<RowsByTable | null> {
  const rows = await reader.readArticle(articleId);
  const { tables } = store.state.getState();
  if (!tables.articles.has(articleId)) return null;
  const shared = TABLE_NAMES.filter((name) => recordTypes[name].residence === 'library');
  const library = Object.fromEntries(shared.map((name) => [name, [...tables[name].values()]]));
  return collectArticles({ ...library, ...rows }, new Set([articleId]));
}

/**
 * The records of an article with all that they refer to, read anew after every change: `undefined` while they are read,
 * `null` when there is no such article.
 */
export function useArticleRecords(articleId: string): RowsByTable | null | undefined {
  const workspace = useWorkspace();
  const [records, setRecords] = useState<RowsByTable | null>();
  useEffect(() => {
    let turn = 0;
    const read = () => {
      turn += 1;
      const mine = turn;
      void readArticleRecords(workspace, articleId).then((result) => {
        if (mine === turn) setRecords(result);
      });
    };
    read();
    const stop = workspace.store.watch(read);
    return () => {
      turn += 1;
      stop();
    };
  }, [workspace, articleId]);
  return records;
}
