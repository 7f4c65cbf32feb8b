import { SETTINGS_ID } from '../../domain/settings';
import { editSettings } from '../../store/actions/edit-settings';
import { openDialog } from '../../ui/open-dialog';
import { goTo, type Route } from '../../ui/route';
import type { Command, CommandContext } from './command';

function goCommand(
  id: string,
  label: Command['label'],
  route: (context: CommandContext) => Route | null,
): Command {
  return {
    id,
    label,
    group: 'go',
    keys: [],
    where: 'anywhere',
    when: (context) => route(context) !== null,
    run: (context) => {
      const target = route(context);
      if (target !== null) goTo(target);
    },
  };
}

function partOf(part: 'read' | 'report') {
  return ({ route }: CommandContext): Route | null =>
    route.screen === 'article' ? { ...route, part, annotationId: null, at: null } : null;
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
      const settings = workspace.store.state.getState().tables.settings.get(SETTINGS_ID);
      const isDark = document.documentElement.dataset.mantineColorScheme === 'dark';
      if (settings !== undefined) editSettings(workspace, { theme: isDark ? 'light' : 'dark' });
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
  goCommand('go.library', 'command.go.library', () => ({ screen: 'library' })),
  goCommand('go.sources', 'command.go.sources', () => ({ screen: 'sources', id: null })),
  goCommand('go.entities', 'command.go.entities', () => ({ screen: 'entities', id: null })),
  goCommand('go.read', 'command.go.read', partOf('read')),
  goCommand('go.report', 'command.go.report', partOf('report')),
  goCommand('go.settings', 'command.go.settings', () => ({ screen: 'settings', section: null })),
];
