import { useRef } from 'react';
import { SOURCE_RANKS, type SourceRank } from '../../domain/source';
import { useTranslator } from '../../i18n/use-translator';
import { Segments } from '../../ui/Segments';
import classes from './RankField.module.css';

/** How near a source stands to what it tells; nothing is chosen until a person has judged it. */
export function RankField(props: {
  readonly rank: SourceRank | null;
  readonly onChange: (rank: SourceRank | null) => void;
}) {
  const { t } = useTranslator();
  const fieldRef = useRef<HTMLDivElement>(null);

  function handleClear(): void {
    // The button goes with the choice; the focus stays in the field.
    fieldRef.current?.querySelector('input')?.focus();
    props.onChange(null);
  }

  return (
    <div ref={fieldRef} className={classes.field}>
      <Segments
        label={t('field.rank')}
        hint={t(`sources.rank-hint.${props.rank ?? 'none'}`)}
        options={SOURCE_RANKS.map((value) => ({ value, label: t(`source-rank.${value}`) }))}
        value={props.rank}
        onChange={props.onChange}
      />
      {props.rank !== null && (
        <button type="button" className={classes.clear} onClick={handleClear}>
          {t('sources.rank-clear')}
        </button>
      )}
    </div>
  );
}
