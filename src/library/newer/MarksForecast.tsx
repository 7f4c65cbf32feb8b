import { PLACEMENT_STATUSES, type Placement } from '../../domain/placement';
import { useTranslator } from '../../i18n/use-translator';
import { countPlacements } from '../model/count-placements';
import classes from './NewerText.module.css';

/** What will become of the marks of an article with a newer text, counted. */
export function MarksForecast({ placements }: { readonly placements: readonly Placement[] }) {
  const { t, number } = useTranslator();
  const counts = countPlacements(placements);
  if (placements.length === 0) return <p className={classes.minor}>{t('newer.marks.none')}</p>;
  return (
    <>
      <ul className={classes.counts}>
        {PLACEMENT_STATUSES.map((status) => (
          <li key={status} data-waiting={status === 'uncertain' && counts.uncertain > 0}>
            <span className={classes.count}>{number(counts[status])}</span> {t(`newer.marks.${status}`)}
          </li>
        ))}
      </ul>
      {counts.orphaned > 0 && <p className={classes.minor}>{t('newer.marks.kept')}</p>}
    </>
  );
}
