import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { ENTITY_TYPES } from '../../domain/entity';
import { SOURCE_TYPES } from '../../domain/source';
import { useTranslator } from '../../i18n/use-translator';
import { RankBars } from '../../ui/marks/RankBars';
import { FilterChips } from '../FilterChips';
import {
  DESK_ORDERS,
  type DeskFilter,
  type DeskRow,
  type DeskView,
  listDesk,
  passesDeskFilter,
} from '../model/desk-list';
import { DeskLine } from './DeskLine';
import classes from './DeskList.module.css';

const FILTERS: Readonly<Record<'sources' | 'entities', readonly DeskFilter[]>> = {
  sources: ['all', 'primary', 'not-ranked', 'unused', 'twice'],
  entities: ['all', 'unused', 'twice'],
};

const WHOLE_LIST: DeskView = { find: '', filter: 'all', type: null, order: 'used' };

interface DeskListProps {
  readonly table: 'sources' | 'entities';
  readonly rows: readonly DeskRow[];
  readonly openId: string | null;
}

/** The records as a list that can be searched, filtered and put in order. */
export function DeskList({ table, rows, openId }: DeskListProps) {
  const { t, number, language } = useTranslator();
  const [view, setView] = useState(WHOLE_LIST);
  const shown = useMemo(() => listDesk(rows, view, language), [rows, view, language]);
  const drawn = useDeferredValue(shown, shown.slice(0, 40));
  const types =
    table === 'sources'
      ? SOURCE_TYPES.map((value) => ({ value, label: t(`source-type.${value}`) }))
      : ENTITY_TYPES.map((value) => ({ value, label: t(`entity-type.${value}`) }));
  const change = (part: Partial<DeskView>) => setView({ ...view, ...part });
  return (
    <>
      <div className={classes.tools}>
        <TextInput
          type="search"
          className={classes.find ?? ''}
          aria-label={t(`${table}.find`)}
          placeholder={t(`${table}.find`)}
          leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
          value={view.find}
          onChange={(event) => change({ find: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={t('desk.type')}
          value={view.type ?? ''}
          data={[{ value: '', label: t('desk.every-type') }, ...types]}
          onChange={(event) =>
            change({ type: event.currentTarget.value === '' ? null : event.currentTarget.value })
          }
        />
        <NativeSelect
          aria-label={t('library.order')}
          value={view.order}
          data={DESK_ORDERS.map((value) => ({ value, label: t(`desk.order.${value}`) }))}
          onChange={(event) =>
            change({ order: DESK_ORDERS.find((value) => value === event.currentTarget.value) ?? 'used' })
          }
        />
      </div>
      <FilterChips
        label={t('desk.filter')}
        value={view.filter}
        options={FILTERS[table].map((value) => ({
          value,
          label: t(`desk.filter.${value}`),
          count: number(rows.filter((row) => passesDeskFilter(row, value)).length),
          icon: value === 'primary' && <RankBars rank="primary" />,
        }))}
        onChange={(filter) => change({ filter })}
      />
      <p className={classes.none} role="status" data-empty={shown.length === 0}>
        {shown.length === 0 && t('desk.none')}
      </p>
      {table === 'sources' && shown.length > 0 && (
        <p className={classes.columns} aria-hidden>
          <span>{t('desk.column.source')}</span>
          <span>{t('field.rank')}</span>
          <span>{t('desk.column.claims')}</span>
          <span>{t('desk.column.articles')}</span>
          <span>{t('sources.rests-on')}</span>
        </p>
      )}
      <ul className={classes.list} aria-label={t(`${table}.title`)}>
        {drawn.map((row) => (
          <DeskLine key={row.id} table={table} row={row} isOpen={row.id === openId} />
        ))}
      </ul>
    </>
  );
}
