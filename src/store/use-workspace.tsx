import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { RecordState } from './record-store';
import type { SessionState } from './session';
import type { Workspace } from './workspace';

const WorkspaceContext = createContext<Workspace | null>(null);

/** Hands the workspace to everything below. */
export function WorkspaceProvider(props: { readonly workspace: Workspace; readonly children: ReactNode }) {
  return <WorkspaceContext value={props.workspace}>{props.children}</WorkspaceContext>;
}

/** The workspace. Throws outside of a {@link WorkspaceProvider}. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error('useWorkspace needs a WorkspaceProvider above it');
  return workspace;
}

/** A part of the records, drawn again when it is another value. Selectors that build one need `useShallow`. */
export function useRecords<T>(selector: (state: RecordState) => T): T {
  return useStore(useWorkspace().store.state, selector);
}

/** A part of the session, drawn again when it is another value. Selectors that build one need `useShallow`. */
export function useSession<T>(selector: (state: SessionState) => T): T {
  return useStore(useWorkspace().session.state, selector);
}
