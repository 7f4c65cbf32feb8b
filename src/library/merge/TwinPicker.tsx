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

/** Asks with which other record one is to be compared. */
export function TwinPicker({ shown, onChoose, onClose }: TwinPickerProps) {
  const { t } = useTranslator();
  const { table, record } = shown;
  const excluded = useMemo(() => new Set([record.id]), [record.id]);
  const options = useRecordOptions(table, excluded);
  return (
    <div className={classes.picker}>
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
