import { useMemo } from 'react';
import { useWorkspace } from '../store/use-workspace';
import { workspaceAsOf } from '../store/version-lens';
import type { Workspace } from '../store/workspace';
import type { Route } from '../ui/route';

/** The workspace that the screen of a route works with: where an older version is read, with that version in the current one's place. */
export function useReadWorkspace(route: Route): Workspace {
  const workspace = useWorkspace();
  const versionId = route.screen === 'article' && route.part === 'read' ? route.versionId : null;
  return useMemo(
    () => (versionId === null ? workspace : workspaceAsOf(workspace, versionId)),
    [workspace, versionId],
  );
}
