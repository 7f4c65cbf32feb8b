import { articleRoute, goTo, versionsRoute } from '../../ui/route';
import type { Command, CommandContext } from './command';

/** The older version that is read; `null` when it is the current one. */
function pastOf({ workspace }: CommandContext): string | null {
  return workspace.session.state.getState().pastVersionId;
}

function currentOf({ workspace }: CommandContext, articleId: string): string | null {
  const { versions } = workspace.store.state.getState().tables;
  const current = [...versions.values()].find(
    (version) => version.articleId === articleId && version.facts === null,
  );
  return current?.id ?? null;
}

async function makeItCurrent(
  { workspace, translator, route }: CommandContext,
  versionId: string,
): Promise<void> {
  const { makeVersionCurrent } = await import('../../versions/make-version-current');
  if (!(await makeVersionCurrent(workspace, translator, versionId))) return;
  // The address says that an older version is read, which it no longer is.
  if (route.screen === 'article' && workspace.session.state.getState().articleId === route.articleId)
    goTo(articleRoute(route.articleId));
  workspace.session.requestFocus('text');
}

/** What is done with an older version while it is read. */
export const versionCommands: readonly Command[] = [
  {
    id: 'version.back-to-current',
    label: 'command.version.back-to-current',
    group: 'article',
    keys: [],
    where: 'workbench',
    when: (context) => pastOf(context) !== null,
    run: ({ route }) => {
      if (route.screen === 'article') goTo(articleRoute(route.articleId));
    },
  },
  {
    id: 'version.compare',
    label: 'command.version.compare',
    group: 'article',
    keys: [],
    where: 'workbench',
    when: (context) => pastOf(context) !== null,
    run: (context) => {
      const { route } = context;
      if (route.screen === 'article')
        goTo(versionsRoute(route.articleId, pastOf(context), currentOf(context, route.articleId)));
    },
  },
  {
    id: 'version.make-current',
    label: 'command.version.make-current',
    group: 'article',
    keys: [],
    where: 'workbench',
    when: (context) => pastOf(context) !== null,
    run: (context) => {
      const versionId = pastOf(context);
      if (versionId === null) return;
      void makeItCurrent(context, versionId);
    },
  },
];
