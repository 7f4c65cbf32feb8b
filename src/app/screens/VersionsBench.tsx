import { useEffect } from 'react';
import { ReviewPanel } from '../../panels/review/ReviewPanel';
import { reviewQueue } from '../../store/review-queue';
import { useWorkspace } from '../../store/use-workspace';
import { landmark } from '../../ui/landmarks';
import type { VersionsRoute } from '../../ui/route';
import VersionsScreen from '../../versions/VersionsScreen';

/** The versions of an article with the review of what waits beside them. */
export default function VersionsBench({ route }: { readonly route: VersionsRoute }) {
  const { articleId } = route;
  const { session, store } = useWorkspace();
  useEffect(() => {
    const [first] = reviewQueue(store.state.getState().tables, articleId);
    if (!session.state.getState().isReviewing) session.review(first?.annotationId ?? null);
    return () => {
      if (session.state.getState().isReviewing) session.select(null);
    };
  }, [articleId, session, store]);
  return (
    <VersionsScreen
      route={route}
      review={
        <div {...landmark('area', 'card')}>
          <ReviewPanel articleId={articleId} isPinned />
        </div>
      }
    />
  );
}
