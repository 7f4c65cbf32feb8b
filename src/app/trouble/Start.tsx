import { type ReactNode, useCallback, useState } from 'react';
import { WorkspaceProvider } from '../../store/use-workspace';
import type { Workspace } from '../../store/workspace';
import { AppBoundary } from './AppBoundary';
import { StartFailure, type StartTrouble } from './StartFailure';

/** A workspace, or why there is none. */
export type StartResult = { readonly workspace: Workspace } | { readonly trouble: StartTrouble };

interface StartProps {
  readonly first: StartResult;
  /** Tries to open the workspace again; never rejects. */
  readonly start: () => Promise<StartResult>;
  /** Everything that can still be read from a database that can't be opened. */
  readonly rescue: () => Promise<Blob>;
  readonly children: ReactNode;
}

/** Shows the app when its data could be opened, and otherwise says why not; never a white page. */
export function Start({ first, start, rescue, children }: StartProps) {
  const [result, setResult] = useState(first);
  const handleRetry = useCallback(() => void start().then(setResult), [start]);
  if ('trouble' in result) {
    return <StartFailure trouble={result.trouble} onRetry={handleRetry} rescue={rescue} />;
  }
  return (
    <WorkspaceProvider workspace={result.workspace}>
      <AppBoundary makeFile={result.workspace.keeper.backup}>{children}</AppBoundary>
    </WorkspaceProvider>
  );
}
