import { Button, Select } from '@mantine/core';
import { useMemo } from 'react';
import type { NamedRecord } from '../../domain/find-records';
import { useTranslator } from '../../i18n/use-translator';
import { useRecordOptions } from '../desk/use-record-options';
import classes from './TwinPicker.module.css';

interface TwinPickerProps {
  readonly shown: NamedRecord;
  readonly onChoose: (twinId: string) => void;
  readonly onClose: () => void;
}

/** Asks with which other record one is to be compared; Escape leaves the question. */
export function TwinPicker({ shown, onChoose, onClose }: TwinPickerProps) {
  const { t } = useTranslator();
  const { table, record } = shown;
  const excluded = useMemo(() => new Set([record.id]), [record.id]);
  const options = useRecordOptions(table, excluded);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape does what the button at its end does.
    <div
      className={classes.picker}
      onKeyDown={(event) => {
        const { target } = event;
        // A list of choices that is open closes first.
        if (event.key !== 'Escape' || (target instanceof Element && target.closest('[data-expanded]')))
          return;
        event.preventDefault();
        onClose();
      }}
    >
      <Select
        className={classes.field ?? ''}
        label={t(`merge.pick.${table}`)}
        data={options}
        searchable
        limit={30}
        autoFocus
        value={null}
        nothingFoundMessage={t('desk.none')}
        onChange={(id) => {
          if (id !== null) onChoose(id);
        }}
      />
      <Button variant="default" onClick={onClose}>
        {t('merge.cancel')}
      </Button>
    </div>
  );
}
