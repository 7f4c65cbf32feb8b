import { lazyWithMessages } from '../../i18n/lazy-with-messages';
import type { ReadRoute, VersionsRoute } from '../../ui/route';
import { ArticleMessage } from './ArticleMessage';
import { ReadScreen } from './ReadScreen';
import { useOpenArticle } from './use-open-article';

const VersionsBench = lazyWithMessages(
  ['versions', 'placements', 'review', 'panels'],
  () => import('./VersionsBench'),
);

/** An article that is opened, its text or its versions; or why it can't be shown. */
export default function ArticleScreen({ route }: { readonly route: ReadRoute | VersionsRoute }) {
  const [state, readAgain] = useOpenArticle(route.articleId);
  if (state !== 'open') return <ArticleMessage state={state} onRetry={readAgain} />;
  return route.part === 'read' ? <ReadScreen route={route} /> : <VersionsBench route={route} />;
}
