import { IconHelpCircle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { distinctPairId, findTwinEntities, findTwinSources } from '../../domain/duplicates';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import { useTranslator } from '../../i18n/use-translator';
import { useNamedRecord } from '../../store/use-named-record';
import { useSettings } from '../../store/use-settings';
import { useLaterRecords } from '../use-later-records';
import classes from './TwinNotice.module.css';

function Twin(props: {
  readonly table: NamedRecord['table'];
  readonly id: string;
  readonly onCompare: () => void;
}) {
  const { t } = useTranslator();
  const twin = useNamedRecord(props.table, props.id);
  if (twin === null) return null;
  return (
    <p className={classes.twin}>
      <IconHelpCircle size={17} stroke={1.75} aria-hidden />
      <span>{t('merge.same-as', { name: nameOfRecord(twin) })}</span>
      <button type="button" className={classes.act} onClick={props.onCompare}>
        {t('merge.compare')}
      </button>
    </p>
  );
}

/** Offers to compare a record with those that may be the same thing. */
export function TwinNotice({
  shown,
  onCompare,
}: {
  readonly shown: NamedRecord;
  readonly onCompare: (twinId: string) => void;
}) {
  const { table, record } = shown;
  const sources = useLaterRecords(({ tables }) => tables.sources);
  const entities = useLaterRecords(({ tables }) => tables.entities);
  const hiddenTips = useSettings((settings) => settings.hiddenTips);
  const twins = useMemo(
    () => (table === 'sources' ? findTwinSources(sources.values()) : findTwinEntities(entities.values())),
    [table, sources, entities],
  );
  const ids = (twins.get(record.id) ?? []).filter(
    (id) => !hiddenTips.includes(distinctPairId(record.id, id)),
  );
  if (ids.length === 0) return null;
  return (
    <div className={classes.twins}>
      {ids.slice(0, 5).map((id) => (
        <Twin key={id} table={table} id={id} onCompare={() => onCompare(id)} />
      ))}
    </div>
  );
}
