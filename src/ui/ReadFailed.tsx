import { Button } from '@mantine/core';
import { useTranslator } from '../i18n/use-translator';
import classes from './ReadFailed.module.css';

/** Says that what belongs here could not be read from this device, with a way to try again. */
export function ReadFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslator();
  return (
    <div role="alert" className={classes.box}>
      <p>{t('trouble.not-read')}</p>
      <Button variant="default" size="xs" onClick={onRetry}>
        {t('trouble.try-again')}
      </Button>
    </div>
  );
}
