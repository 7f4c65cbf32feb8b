import { useCallback, useEffect, useRef, useState } from 'react';
import { LIBRARY_TABLES, type RowsByTable } from '../domain/record-types';
import { rowsByTable } from '../domain/rows-by-table';
import { collectArticles } from '../formats/redthread-json/collect-records';
import { useWorkspace } from '../store/use-workspace';
import type { Workspace } from '../store/workspace';

/** How far the reading is. `unreadable` when the storage gave an error: what was read before is then no longer the truth. */
export type ArticleRecords =
  | { readonly kind: 'reading' | 'absent' | 'unreadable' }
  | { readonly kind: 'ready'; readonly records: RowsByTable };

async function readArticleRecords({ reader, store }: Workspace, articleId: string): Promise<ArticleRecords> {
  const rows = await reader.readArticle(articleId);
  const { tables } = store.state.getState();
  if (!tables.articles.has(articleId)) return { kind: 'absent' };
  const library = rowsByTable(LIBRARY_TABLES.map((name) => [name, [...tables[name].values()]]));
  return { kind: 'ready', records: collectArticles({ ...library, ...rows }, new Set([articleId])) };
}

/** The records of an article with all that they refer to, read anew after every change, and a way to try once more. */
export function useArticleRecords(articleId: string): [ArticleRecords, readAgain: () => void] {
  const workspace = useWorkspace();
  const [state, setState] = useState<ArticleRecords>({ kind: 'reading' });
  const read = useRef<() => void>(() => undefined);
  useEffect(() => {
    let turn = 0;
    read.current = () => {
      turn += 1;
      const mine = turn;
      const tell = (result: ArticleRecords) => {
        if (mine === turn) setState(result);
      };
      readArticleRecords(workspace, articleId).then(tell, () => tell({ kind: 'unreadable' }));
    };
    read.current();
    const stop = workspace.store.watch(() => read.current());
    return () => {
      turn += 1;
      stop();
    };
  }, [workspace, articleId]);
  const readAgain = useCallback(() => {
    setState({ kind: 'reading' });
    read.current();
  }, []);
  return [state, readAgain];
}
