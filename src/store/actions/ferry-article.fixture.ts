import type { Article } from '../../domain/article';
import { metadataOf } from '../../domain/article-metadata.fixture';
import type { VersionFacts, VersionOrigin } from '../../domain/article-version';
import type { ArticleDocument } from '../../domain/document';
import type { KindId } from '../../domain/kinds/registry';
import type { Workspace } from '../workspace';
import { addArticle } from './add-article';
import { addVersion, planVersion } from './add-version';
import { markWords } from './mark-words';

const PAGE: VersionOrigin = { way: 'page', fileName: null, mediaType: null };
const EDIT: VersionOrigin = { way: 'edit', fileName: null, mediaType: null };

/** The paragraphs of the first text; every later one is made of it. */
const FIRST = [
  'The harbour council will buy two electric ferries next spring, Mayor Ilse Brandt told reporters on Monday.',
  'The boats cost 41 million crowns, according to the council’s own budget, and each carries 300 passengers.',
  'Captain Odd Sorensen, who has led the old ferry for twenty years, said that nobody had asked the crews.',
  'The yard in Norvik has built boats of this kind since 2019. It did not answer our questions.',
  'Tickets will stay at their present price for at least three years.',
  'A hearing is to be held in the town hall in March.',
  'The old ferry goes to a museum.',
];

const SECOND = [
  'The harbour council may buy two electric ferries next spring, Mayor Ilse Brandt told reporters on Monday.',
  'The boats cost 14 million crowns, according to the council’s own budget, and each carries 300 passengers.',
  'The old ferry goes to a museum.',
  'Captain Odd Sorensen, who has led the old ferry for twenty years, said that nobody had asked the crews.',
  'The yard in Norvik has built boats of this kind since 2019. It did not answer our questions.',
  'A hearing is to be held in the town hall in March.',
  'The opposition calls the plan a leap in the dark.',
];

const THIRD = SECOND.map((paragraph) => paragraph.replace('in March', 'in April'));

function documentOf(paragraphs: readonly string[]): ArticleDocument {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

const MARKS: readonly (readonly [KindId, string])[] = [
  ['claim', 'The harbour council will buy two electric ferries next spring'],
  ['source-mention', 'Mayor Ilse Brandt'],
  ['claim', 'The boats cost 41 million crowns'],
  ['claim', 'nobody had asked the crews'],
  ['claim', 'Tickets will stay at their present price for at least three years.'],
  ['note', 'The old ferry goes to a museum.'],
];

/** What an article of three versions is made with. */
export interface VersionedArticle {
  readonly article: Article;
  /** Ids of the versions, the first one first. */
  readonly versionIds: readonly string[];
}

/**
 * Adds an article of ours that was changed twice: on its page, without a word that it was, and here. Six passages were marked in the
 * first text.
 */
export async function addFerryArticle(workspace: Workspace): Promise<VersionedArticle> {
  const article = await addArticle(workspace, {
    metadata: metadataOf('Council buys two electric ferries', {
      byline: 'Runa Holt',
      publisher: 'The Norvik Courier',
      url: 'https://courier.example/ferries',
      publishedAt: '2026-10-12',
    }),
    document: documentOf(FIRST),
    origin: PAGE,
  });
  await workspace.reader.openArticle(article.id);
  const firstId = article.currentVersionId;
  const text = workspace.store.state.getState().tables.versions.get(firstId)?.text ?? '';
  for (const [kind, words] of MARKS) {
    const start = text.indexOf(words);
    markWords(workspace, kind, firstId, [{ start, end: start + words.length }]);
  }
  const add = async (
    paragraphs: readonly string[],
    origin: VersionOrigin,
    facts: Partial<VersionFacts>,
  ): Promise<string> => {
    const plan = await planVersion(workspace, article.id, { document: documentOf(paragraphs), origin });
    return (await addVersion(workspace, plan, facts))?.id ?? '';
  };
  const secondId = await add(SECOND, PAGE, { title: 'Council may buy two electric ferries' });
  const thirdId = await add(THIRD, EDIT, {});
  const now = workspace.store.state.getState().tables.articles.get(article.id) ?? article;
  return { article: now, versionIds: [firstId, secondId, thirdId] };
}
