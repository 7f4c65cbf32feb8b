import { Notifications, notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { type OpenWorkspace, openWorkspace } from '../persistence/open-workspace';
import type { Workspace } from '../store/workspace';
import { openTabChannel } from '../sync/open-tab-channel';
import { closeDialog } from '../ui/open-dialog';
import { Dialogs } from './Dialogs';
import { TestProviders } from './test-providers.fixture';

/** A part of the screen over a library of its own, with the dialogs and messages that any screen has. */
export interface MountedScreen {
  readonly workspace: OpenWorkspace;
  /** Shows something; `seen` is the workspace that it works with, the real one when not given. */
  show(part: ReactNode, seen?: Workspace): void;
  unmount(): Promise<void>;
}

/** Opens an empty library for a test and a place to show parts of the screen in. */
export async function mountScreen(): Promise<MountedScreen> {
  const workspace = await openWorkspace({ databaseName: `screen-${crypto.randomUUID()}`, openTabChannel });
  const place = document.createElement('main');
  document.body.append(place);
  const root = createRoot(place);
  return {
    workspace,
    show: (part, seen = workspace) =>
      root.render(
        <TestProviders workspace={seen}>
          {part}
          <Dialogs />
          <Notifications />
        </TestProviders>,
      ),
    unmount: async () => {
      closeDialog();
      notifications.clean();
      root.unmount();
      place.remove();
      // What a screen has asked of the library is answered before the library is closed.
      await workspace.reader.readEverything();
      await workspace.keeper.flush();
      await workspace.close();
    },
  };
}
