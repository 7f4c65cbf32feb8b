import { useMemo } from 'react';
import { useRecords } from '../../store/use-workspace';
import { findKnownArticle, type KnownArticle } from '../model/known-article';
import type { ImportedArticle } from './import-item';

/** The article that a text is one of, by its words and by what is said of it now; `null` for a new one. */
export function useKnownArticle(article: ImportedArticle): KnownArticle | null {
  const articles = useRecords(({ tables }) => tables.articles);
  return useMemo(() => findKnownArticle(articles, article), [articles, article]);
}
