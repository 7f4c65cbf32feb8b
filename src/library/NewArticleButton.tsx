import { IconPlus } from '@tabler/icons-react';
import { useTranslator } from '../i18n/use-translator';
import { openDialog } from '../ui/open-dialog';
import classes from './NewArticleButton.module.css';

/** On a phone the way to a new article floats over the list; wider screens have the frame beside it. */
export function NewArticleButton() {
  const { t } = useTranslator();
  return (
    <button
      type="button"
      className={classes.button}
      onClick={() => openDialog({ name: 'import', files: [], html: null, text: null })}
    >
      <IconPlus size={20} stroke={2} aria-hidden />
      {t('library.new-article')}
    </button>
  );
}
