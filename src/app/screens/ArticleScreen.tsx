import { ArticleMessage } from './ArticleMessage';
import { type ArticleRoute, useOpenArticle } from './use-open-article';
import { Workbench } from './Workbench';

/** An article that is opened: the workbench, or why it can't be shown. */
export default function ArticleScreen({ route }: { readonly route: ArticleRoute }) {
  const [state, readAgain] = useOpenArticle(route);
  if (state === 'open') return <Workbench articleId={route.articleId} />;
  return <ArticleMessage state={state} onRetry={readAgain} />;
}
