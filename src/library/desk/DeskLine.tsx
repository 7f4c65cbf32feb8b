import { IconHelpCircle } from '@tabler/icons-react';
import { memo } from 'react';
import { ENTITY_TYPES } from '../../domain/entity';
import { SOURCE_RANKS, SOURCE_TYPES } from '../../domain/source';
import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/use-translator';
import hidden from '../../ui/hidden.module.css';
import { RankBars } from '../../ui/marks/RankBars';
import { EntityIcon, SourceIcon } from '../../ui/marks/RecordIcon';
import { routeToHash } from '../../ui/route';
import type { DeskRow } from '../model/desk-list';
import classes from './DeskLine.module.css';

interface DeskLineProps {
  readonly table: 'sources' | 'entities';
  readonly row: DeskRow;
  readonly isOpen: boolean;
}

function restsOnWords({ restsOn, rank }: DeskRow, { t, list }: Translator): string {
  if (restsOn.length > 0) return list(restsOn);
  return t(rank === 'primary' ? 'desk.rests-on-itself' : 'desk.rests-on-unknown');
}

/** One record of the list: its name as the link to it, what it is, and how much hangs on it. */
export const DeskLine = memo(({ table, row, isOpen }: DeskLineProps) => {
  const translator = useTranslator();
  const { t, number } = translator;
  const sourceType = table === 'sources' ? SOURCE_TYPES.find((type) => type === row.type) : undefined;
  const entityType = ENTITY_TYPES.find((type) => type === row.type) ?? null;
  const rank = SOURCE_RANKS.find((value) => value === row.rank) ?? null;
  const { claims = 0, mentions = 0, articles = 0 } = row.usage ?? {};
  const typeName =
    sourceType !== undefined
      ? t(`source-type.${sourceType}`)
      : entityType === null
        ? ''
        : t(`entity-type.${entityType}`);
  return (
    <li className={classes.line} data-table={table} data-open={isOpen}>
      {sourceType === undefined ? <EntityIcon type={entityType} /> : <SourceIcon type={sourceType} />}
      <div className={classes.words}>
        <a
          className={classes.name}
          href={routeToHash({ screen: table, id: row.id })}
          aria-current={isOpen ? 'true' : undefined}
          dir="auto"
          translate="no"
        >
          {row.name.trim() === '' ? t('library.untitled') : row.name}
        </a>
        <p className={classes.about}>
          {[typeName, row.about]
            .filter((part) => part !== '')
            .map((part) => (
              <span key={part} className={classes.part}>
                <bdi translate="no">{part}</bdi>
              </span>
            ))}
        </p>
        {row.twinIds.length > 0 && (
          <p className={classes.twin}>
            <IconHelpCircle size={15} stroke={1.75} aria-hidden />
            {t('desk.perhaps-twice')}
          </p>
        )}
      </div>
      {table === 'sources' && (
        <p className={classes.rank}>
          <RankBars rank={rank} />
          {rank === null ? t('sources.not-ranked') : t(`source-rank.${rank}`)}
        </p>
      )}
      {table === 'sources' && (
        // The same is said in words below, for those who hear the list.
        <>
          <span className={classes.number} aria-hidden>
            {number(claims)}
          </span>
          <span className={classes.number} aria-hidden>
            {number(articles)}
          </span>
          <p className={classes.restsOn} data-unknown={row.restsOn.length === 0}>
            {restsOnWords(row, translator)}
          </p>
        </>
      )}
      {/* Where the numbers stand in columns, the sentence is for those who hear them. */}
      <p className={table === 'sources' ? `${classes.usage} ${hidden.hiddenWhenVeryWide}` : classes.usage}>
        {claims + mentions === 0 ? t('desk.unused') : t('desk.usage', { claims, mentions, articles })}
      </p>
    </li>
  );
});
