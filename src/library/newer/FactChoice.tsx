import { useTranslator } from '../../i18n/use-translator';
import { Segments } from '../../ui/Segments';
import type { FactDifference } from '../model/fact-differences';
import classes from './NewerText.module.css';

/** The names of the fields, as the form of the article has them. */
const LABELS = {
  title: 'metadata.title',
  byline: 'metadata.byline',
  publisher: 'metadata.publisher',
  url: 'metadata.url',
  publishedAt: 'metadata.published',
  archiveUrl: 'metadata.archive',
} as const;

/** One thing that a newer text says otherwise of its article, and the choice which of the two counts. */
export function FactChoice(props: {
  readonly difference: FactDifference;
  readonly isTaken: boolean;
  readonly onChange: (isTaken: boolean) => void;
}) {
  const { t } = useTranslator();
  const { field, before, now, from } = props.difference;
  return (
    <li className={classes.fact}>
      <div className={classes.said}>
        <h4 className={classes.field}>
          {t(LABELS[field])}
          {from !== null && <span className={classes.from}>{t(`metadata.from.${from}`)}</span>}
        </h4>
        <dl className={classes.values}>
          <dt>{t('newer.fact.before')}</dt>
          <dd dir="auto" data-left={props.isTaken}>
            {before === '' ? t('newer.fact.nothing') : before}
          </dd>
          <dt>{t('newer.fact.now')}</dt>
          <dd dir="auto" data-left={!props.isTaken}>
            {now}
          </dd>
        </dl>
      </div>
      <div className={classes.choice}>
        <Segments
          label={t(LABELS[field])}
          isLabelHidden
          value={props.isTaken ? 'take' : 'keep'}
          options={[
            { value: 'take', label: t('newer.fact.take') },
            { value: 'keep', label: t('newer.fact.keep') },
          ]}
          onChange={(choice) => props.onChange(choice === 'take')}
        />
      </div>
    </li>
  );
}
