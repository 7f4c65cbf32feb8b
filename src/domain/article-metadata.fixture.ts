import type { ArticleMetadata } from './article-draft';

/** What is said of an English article of which nothing is known but its title, and what a test says besides. */
export function metadataOf(title: string, known: Partial<ArticleMetadata> = {}): ArticleMetadata {
  return {
    title,
    byline: '',
    publisher: '',
    url: null,
    publishedAt: null,
    modifiedAt: null,
    accessedAt: null,
    language: 'en',
    direction: 'ltr',
    articleType: null,
    archiveUrl: null,
    tags: [],
    note: '',
    ...known,
  };
}
