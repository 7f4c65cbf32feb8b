import { useEffect, useState } from 'react';
import { ArticleEditor } from '../../editor/ArticleEditor';
import { AnnotationCard } from '../../panels/AnnotationCard';
import { AnnotationList } from '../../panels/AnnotationList';
import { useWorkspace } from '../../store/use-workspace';
import type { Route } from '../../ui/route';

/** The workbench: the list, the article and the card of what is selected. */
export default function ArticleScreen({ route }: { readonly route: Extract<Route, { screen: 'article' }> }) {
  const { reader, session } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let isLeft = false;
    session.openArticle(route.articleId);
    void reader.openArticle(route.articleId).then((found) => {
      if (!isLeft) setOpen(found);
    });
    return () => {
      isLeft = true;
      session.openArticle(null);
      void reader.closeArticle(route.articleId);
    };
  }, [reader, session, route.articleId]);
  if (!isOpen) return null;
  return (
    <main>
      <AnnotationList articleId={route.articleId} />
      <ArticleEditor articleId={route.articleId} />
      <AnnotationCard articleId={route.articleId} />
    </main>
  );
}
