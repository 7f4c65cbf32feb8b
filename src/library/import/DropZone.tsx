import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useTranslator } from '../../i18n/use-translator';
import { IS_MAC } from '../../ui/is-mac';
import { openDialog } from '../../ui/open-dialog';
import classes from './DropZone.module.css';
import { FileButton } from './FileButton';
import { importFiles } from './ImportArea';

/** The frame that says how an article comes in, with a button for each way. Stands inside an {@link ImportArea}. */
export function DropZone() {
  const { t } = useTranslator();
  return (
    <section className={classes.zone} aria-labelledby="drop-title">
      <IconFileText size={28} stroke={1.5} aria-hidden className={classes.icon ?? ''} />
      <h2 id="drop-title" className={classes.title}>
        {t('import.drop.title')}
      </h2>
      <p className={classes.words}>
        {t('import.drop.kinds')} {t('import.drop.paste-hint', { keys: IS_MAC ? '⌘ V' : 'Ctrl V' })}
      </p>
      <div className={classes.ways}>
        <Button onClick={() => openDialog({ name: 'import', files: [], html: null, text: null })}>
          {t('import.paste')}
        </Button>
        <FileButton onChoose={importFiles} />
      </div>
    </section>
  );
}
