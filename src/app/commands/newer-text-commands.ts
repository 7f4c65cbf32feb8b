import { openAddVersion } from '../../ui/open-dialog';
import type { Command } from './command';

/** Bringing a newer text of an article. */
export const newerTextCommands: readonly Command[] = [
  {
    id: 'article.add-version',
    label: 'command.article.add-version',
    group: 'article',
    keys: ['shift+v'],
    where: 'workbench',
    when: ({ route }) => route.screen === 'article',
    run: ({ route }) => {
      if (route.screen === 'article') openAddVersion(route.articleId);
    },
  },
];
