import { useTranslator } from '../../i18n/use-translator';
import classes from './ImportDialog.module.css';
import type { ImportItem } from './import-item';

/** How far the reading is, in one line; read out as it changes. */
export function ImportStatus({ items }: { readonly items: readonly ImportItem[] }) {
  const { t } = useTranslator();
  const done = items.filter(({ state }) => state.kind !== 'waiting' && state.kind !== 'reading').length;
  const failed = items.filter(({ state }) => state.kind === 'failed').length;
  const sentences = [
    items.length > 0 && done < items.length ? t('import.read-count', { done, count: items.length }) : '',
    failed > 0 ? t('import.failed-count', { count: failed }) : '',
    t('import.nothing-added'),
  ];
  return (
    <p role="status" className={classes.status}>
      {sentences.filter((sentence) => sentence !== '').join(' ')}
    </p>
  );
}
