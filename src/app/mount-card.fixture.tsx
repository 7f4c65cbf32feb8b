import { Notifications } from '@mantine/notifications';
import { createRoot } from 'react-dom/client';
import type { Annotation } from '../domain/annotation';
import type { KindId } from '../domain/kinds/registry';
import { AnnotationCard } from '../panels/AnnotationCard';
import { type OpenWorkspace, openWorkspace } from '../persistence/open-workspace';
import { markWords } from '../store/actions/mark-words';
import { addShortArticle } from '../store/actions/short-article.fixture';
import { openTabChannel } from '../sync/open-tab-channel';
import { TestProviders } from './test-providers.fixture';

const TEXT = 'The Carrow Ledger says that Orla Venn shut the bridge.';

/** The place for cards, drawn over an article of one sentence. */
export interface MountedCard {
  readonly workspace: OpenWorkspace;
  readonly versionId: string;
  /** Marks words of the text and opens their card. */
  mark(kind: KindId, words: string): Annotation;
}

/** Keeps an article of one sentence in a database of its own and shows its place for cards; `whenOver` is told how all of it is put away. */
export async function mountCard(whenOver: (putAway: () => Promise<void>) => void): Promise<MountedCard> {
  const workspace = await openWorkspace({ databaseName: `card-${crypto.randomUUID()}`, openTabChannel });
  const article = await addShortArticle(workspace, TEXT);
  workspace.session.openArticle(article.id);
  await workspace.reader.openArticle(article.id);
  const place = document.createElement('main');
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <TestProviders workspace={workspace}>
      <Notifications />
      <AnnotationCard articleId={article.id} />
    </TestProviders>,
  );
  whenOver(async () => {
    root.unmount();
    place.remove();
    // What a card has asked of the library is answered before the library is closed.
    await workspace.reader.readEverything();
    await workspace.keeper.flush();
    await workspace.close();
  });
  return {
    workspace,
    versionId: article.currentVersionId,
    mark(kind, words) {
      const start = TEXT.indexOf(words);
      const range = { start, end: start + words.length };
      const annotation = markWords(workspace, kind, article.currentVersionId, [range]);
      workspace.session.select(annotation.id);
      return annotation;
    },
  };
}

/** What is in memory. */
export const tablesOf = ({ workspace }: MountedCard) => workspace.store.state.getState().tables;

/** What an annotation of a kind says now. */
export function bodyOf<K extends KindId>(card: MountedCard, { id }: Annotation, kind: K) {
  const row = tablesOf(card).annotations.get(id);
  if (row?.kind !== kind) throw new Error(`There is no ${kind}`);
  return row.body as Extract<Annotation, { kind: K }>['body'];
}
