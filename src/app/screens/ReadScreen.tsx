import { useLayoutEffect } from 'react';
import { useRecords, useWorkspace, WorkspaceProvider } from '../../store/use-workspace';
import type { ReadRoute } from '../../ui/route';
import { useReadWorkspace } from '../use-read-workspace';
import { useNamedPlace } from './use-named-place';
import { Workbench } from './Workbench';

/** The text of an open article: of the current version, or of the older one that the route names. */
export function ReadScreen({ route }: { readonly route: ReadRoute }) {
  const { session } = useWorkspace();
  const { articleId, versionId } = route;
  const pastId = useRecords(({ tables }) => {
    const isOwn = tables.versions.get(versionId ?? '')?.articleId === articleId;
    return isOwn && tables.articles.get(articleId)?.currentVersionId !== versionId ? versionId : null;
  });
  useLayoutEffect(() => {
    session.readPast(pastId);
    return () => session.readPast(null);
  }, [session, pastId]);
  return (
    <WorkspaceProvider workspace={useReadWorkspace(route)}>
      <ReadPlace route={route} />
    </WorkspaceProvider>
  );
}

function ReadPlace({ route }: { readonly route: ReadRoute }) {
  useNamedPlace(route);
  return <Workbench articleId={route.articleId} />;
}
