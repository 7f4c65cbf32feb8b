import type { Article } from '../../domain/article';
import { metadataOf } from '../../domain/article-metadata.fixture';
import type { Workspace } from '../workspace';
import { addArticle } from './add-article';

/** Adds an English article of one paragraph, as tests need one that is not about metadata. */
export function addShortArticle(workspace: Workspace, text: string, title = 'The bridge'): Promise<Article> {
  return addArticle(workspace, {
    metadata: metadataOf(title, { publisher: 'The Estuary Post' }),
    document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    origin: { way: 'paste', fileName: null, mediaType: null },
  });
}
