import { editSettings } from '../../store/actions/edit-settings';
import { openDialog } from '../../ui/open-dialog';
import { articleRoute, goTo, type Route, reportRoute, versionsRoute } from '../../ui/route';
import { saveBackup } from '../../ui/save-backup';
import type { Command, CommandContext } from './command';

function goCommand(
  id: string,
  label: Command['label'],
  keys: readonly string[],
  route: (context: CommandContext) => Route | null,
): Command {
  return {
    id,
    label,
    group: 'go',
    keys,
    where: 'anywhere',
    run: (context) => {
      const target = route(context);
      if (target !== null) goTo(target);
      else context.workspace.session.announce(context.translator.t('command.go.no-article'));
    },
  };
}

function ofArticle(routeOf: (articleId: string) => Route) {
  return ({ route }: CommandContext): Route | null =>
    route.screen === 'article' ? routeOf(route.articleId) : null;
}

/** Going from screen to screen, and what belongs to the app as a whole. */
export const appCommands: readonly Command[] = [
  {
    id: 'app.palette',
    label: 'command.app.palette',
    group: 'app',
    keys: ['mod+k'],
    where: 'anywhere',
    run: () => openDialog({ name: 'palette' }),
  },
  {
    id: 'app.keys',
    label: 'command.app.keys',
    group: 'app',
    keys: ['?'],
    where: 'anywhere',
    run: () => openDialog({ name: 'keys' }),
  },
  {
    id: 'app.theme',
    label: 'command.app.theme',
    group: 'app',
    keys: [],
    where: 'anywhere',
    run: ({ workspace }) => {
      const isDark = document.documentElement.dataset.mantineColorScheme === 'dark';
      editSettings(workspace, { theme: isDark ? 'light' : 'dark' });
    },
  },
  {
    id: 'app.new-article',
    label: 'command.app.new-article',
    group: 'app',
    keys: [],
    where: 'anywhere',
    run: () => openDialog({ name: 'import', files: [], html: null, text: null }),
  },
  {
    id: 'app.article-details',
    label: 'command.app.article-details',
    group: 'app',
    keys: [],
    where: 'anywhere',
    when: ({ route }) => route.screen === 'article',
    run: ({ route }) => {
      if (route.screen === 'article') openDialog({ name: 'article-details', articleId: route.articleId });
    },
  },
  {
    id: 'app.backup',
    label: 'backup.save',
    group: 'app',
    keys: [],
    where: 'anywhere',
    run: ({ workspace, translator }) => void saveBackup(translator, workspace),
  },
  goCommand('go.library', 'command.go.library', ['g l'], () => ({ screen: 'library' })),
  goCommand('go.sources', 'command.go.sources', ['g s'], () => ({ screen: 'sources', id: null })),
  goCommand('go.entities', 'command.go.entities', ['g e'], () => ({ screen: 'entities', id: null })),
  goCommand('go.read', 'command.go.read', ['g r'], ofArticle(articleRoute)),
  goCommand('go.report', 'command.go.report', ['g p'], ofArticle(reportRoute)),
  goCommand('go.versions', 'command.go.versions', ['g v'], ofArticle(versionsRoute)),
  goCommand('go.settings', 'command.go.settings', ['g ,'], () => ({ screen: 'settings', section: null })),
];
