import { ArticleMessage } from './ArticleMessage';
import { type ArticleRoute, useOpenArticle } from './use-open-article';
import { Workbench } from './Workbench';

/** An article that is opened: the workbench, or why it can't be shown. */
export default function ArticleScreen({ route }: { readonly route: ArticleRoute }) {
  const state = useOpenArticle(route);
  return state === 'open' ? <Workbench articleId={route.articleId} /> : <ArticleMessage state={state} />;
}
