import type { Annotation } from '../../domain/annotation';
import type { Article } from '../../domain/article';
import { metadataOf } from '../../domain/article-metadata.fixture';
import type { ArticleDocument } from '../../domain/document';
import type { KindId } from '../../domain/kinds/registry';
import type { PlacementStatus } from '../../domain/placement';
import type { Workspace } from '../workspace';
import { addArticle } from './add-article';
import { addVersion, planVersion } from './add-version';
import { markWords } from './mark-words';

const FIRST = [
  'Readers asked for figures, and this column has them.',
  'It rained on the Monday of the vote. The crossing will open in June, the ministry says.',
  'What the ministry calls prudence is a shameless retreat. The cost has more than doubled since the contract was announced, from 390 to 830 million, and nobody at Harbour House has offered a figure of its own.',
  'Some ferrymen are said to have framed the letter.',
  'Crews have been offered contracts to 2032, Brannoch Ilvesson told this column. That is a fact.',
  'A column should not lean on rumours.',
];

const SECOND = [
  'Readers asked for figures, and this column has them.',
  'A storm closed the river for two days, and three more are expected. The harbour office counts twenty-one boats adrift, and none of them is insured. Volunteers with ropes go out at every tide.',
  'It rained on the Monday of the vote. The crossing will open in July, the ministry says.',
  'What the ministry calls prudence is a shameless retreat. Costs have doubled since signing, from 410 to 830 million, and nobody at Harbour House has offered a figure of its own.',
  'A column should not lean on rumours.',
  'Crews have been offered contracts to 2032, Brannoch Ilvesson told this column. That is a fact.',
];

/** What is marked on the first text, in reading order, by what becomes of it on the second. */
const MARKED = {
  exact: ['claim', 'It rained on the Monday of the vote.'],
  edited: ['claim', 'The crossing will open in June, the ministry says.'],
  uncertain: [
    'claim',
    'The cost has more than doubled since the contract was announced, from 390 to 830 million',
  ],
  orphaned: ['note', 'Some ferrymen are said to have framed the letter.'],
  moved: ['note', 'A column should not lean on rumours.'],
} as const satisfies Record<PlacementStatus, readonly [KindId, string]>;

/** An article of which a newer text has been added, with an annotation of each {@link PlacementStatus}. */
export interface ChangedArticle {
  readonly article: Article;
  readonly firstVersionId: string;
  readonly secondVersionId: string;
  /** The texts of both versions. */
  readonly texts: readonly [string, string];
  /** As they were marked. */
  readonly marked: Readonly<Record<PlacementStatus, Annotation>>;
}

function documentOf(paragraphs: readonly string[]): ArticleDocument {
  const content = paragraphs.map(
    (text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const,
  );
  return { type: 'doc', content };
}

const PASTED = { way: 'paste', fileName: null, mediaType: null } as const;

/** Adds an article, marks words of it and adds a newer text, in which something has become of each of them; leaves it open. */
export async function addChangedArticle(workspace: Workspace): Promise<ChangedArticle> {
  const article = await addArticle(workspace, {
    metadata: metadataOf('The bridge', { publisher: 'The Estuary Post' }),
    document: documentOf(FIRST),
    origin: PASTED,
  });
  await workspace.reader.openArticle(article.id);
  const texts = [FIRST.join('\n'), SECOND.join('\n')] as const;
  const mark = ([kind, words]: (typeof MARKED)[PlacementStatus]) => {
    const start = texts[0].indexOf(words);
    return markWords(workspace, kind, article.currentVersionId, [{ start, end: start + words.length }]);
  };
  const marked = {
    exact: mark(MARKED.exact),
    edited: mark(MARKED.edited),
    uncertain: mark(MARKED.uncertain),
    orphaned: mark(MARKED.orphaned),
    moved: mark(MARKED.moved),
  };
  const plan = await planVersion(workspace, article.id, { document: documentOf(SECOND), origin: PASTED });
  await addVersion(workspace, plan);
  const now = workspace.store.state.getState().tables.articles.get(article.id);
  if (now === undefined) throw new Error('The article is gone');
  return {
    article: now,
    firstVersionId: article.currentVersionId,
    secondVersionId: now.currentVersionId,
    texts,
    marked,
  };
}
