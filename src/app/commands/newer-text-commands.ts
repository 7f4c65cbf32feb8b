import { openAddVersion } from '../../ui/open-dialog';
import type { Command } from './command';
import { isEditing } from './is-reading';

/** Bringing a newer text of an article. */
export const newerTextCommands: readonly Command[] = [
  {
    id: 'article.add-version',
    label: 'command.article.add-version',
    group: 'article',
    keys: ['shift+v'],
    where: 'workbench',
    // A text that is being edited becomes a version first, or is left.
    when: (context) => context.route.screen === 'article' && !isEditing(context),
    run: ({ route }) => {
      if (route.screen === 'article') openAddVersion(route.articleId);
    },
  },
];
