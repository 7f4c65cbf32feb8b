import { Button } from '@mantine/core';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import { useTranslator } from '../../i18n/use-translator';
import { Dialog } from '../../ui/Dialog';
import type { BacklinkLine } from '../model/backlink-groups';
import { BacklinkList } from './BacklinkList';
import classes from './RemoveDialog.module.css';

interface RemoveDialogProps {
  readonly shown: NamedRecord;
  readonly lines: readonly BacklinkLine[];
  /** Titles of the sources that rest on it. */
  readonly restingOn: readonly string[];
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Says what deleting a record would unlink, with the places themselves, before it is done. */
export function RemoveDialog(props: RemoveDialogProps) {
  const { t, list } = useTranslator();
  const { lines, restingOn } = props;
  const countVia = (table: string) => lines.filter(({ via }) => via.table === table).length;
  const consequences = [
    { key: 'remove.mentions', count: countVia('annotations') },
    { key: 'remove.evidence', count: countVia('evidence') },
    { key: 'remove.ties', count: countVia('ties') },
  ] as const;
  return (
    <Dialog
      title={t('remove.title', { name: nameOfRecord(props.shown) })}
      closeLabel={t('library.close')}
      onClose={props.onClose}
      hasOwnFocus
    >
      <div className={classes.body}>
        <ul className={classes.list}>
          {consequences
            .filter(({ count }) => count > 0)
            .map(({ key, count }) => (
              <li key={key}>{t(key, { count })}</li>
            ))}
          {restingOn.length > 0 && (
            <li>{t('remove.resting', { count: restingOn.length, names: list(restingOn.slice(0, 5)) })}</li>
          )}
        </ul>
        <p>{t('remove.text-stays')}</p>
        {lines.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
          <section className={classes.places} tabIndex={0} aria-label={t('remove.places')}>
            <BacklinkList name={nameOfRecord(props.shown)} lines={lines} />
          </section>
        )}
        <div className={classes.acts}>
          <Button data-autofocus variant="default" onClick={props.onClose}>
            {t('remove.keep')}
          </Button>
          <Button onClick={props.onRemove}>{t('remove.delete')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
