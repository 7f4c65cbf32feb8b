import { Menu } from '@mantine/core';
import { IconBook, IconFileDescription, IconFilePlus, IconListDetails, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Article } from '../../domain/article';
import { useTranslator } from '../../i18n/use-translator';
import { removeArticle } from '../../store/actions/edit-article';
import { undoOfChange } from '../../store/actions/undo-last-step';
import { useWorkspace } from '../../store/use-workspace';
import { openAddVersion, openDialog } from '../../ui/open-dialog';
import { articleRoute, goTo, reportRoute } from '../../ui/route';
import { focusScreen } from '../../ui/screen-focus';
import { showToast, showUndoToast } from '../../ui/toast';

interface ArticleMenuProps {
  readonly article: Article;
  /** The button that the menu hangs on. */
  readonly target: ReactNode;
  readonly onClose: () => void;
}

/** What can be done with an article of the list. */
export function ArticleMenu({ article, target, onClose }: ArticleMenuProps) {
  const translator = useTranslator();
  const { t } = translator;
  const workspace = useWorkspace();

  async function handleDelete(): Promise<void> {
    try {
      const change = await removeArticle(workspace, article.id);
      focusScreen();
      if (change === null) return;
      const message = t('change.remove-article', { title: article.title });
      showUndoToast(translator, message, undoOfChange(workspace, change));
    } catch {
      showToast(t('trouble.not-done'));
    }
  }

  const size = { size: 17, stroke: 1.75, 'aria-hidden': true } as const;
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-end"
      // The line it hangs on paints nothing outside of itself; beside the list it is still part of the page's main content.
      portalProps={{ target: '[data-menu-place]' }}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconBook {...size} />} onClick={() => goTo(articleRoute(article.id))}>
          {t('library.menu.open')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconListDetails {...size} />}
          onClick={() => openDialog({ name: 'article-details', articleId: article.id })}
        >
          {t('library.menu.details')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFilePlus {...size} />} onClick={() => openAddVersion(article.id)}>
          {t('command.article.add-version')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileDescription {...size} />}
          onClick={() => goTo(reportRoute(article.id))}
        >
          {t('library.menu.report')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash {...size} />} onClick={() => void handleDelete()}>
          {t('library.menu.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
