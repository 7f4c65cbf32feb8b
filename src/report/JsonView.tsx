import { useMemo } from 'react';
import type { RowsByTable } from '../domain/record-types';
import { serializeRecords } from '../formats/redthread-json/serialize';
import { useTranslator } from '../i18n/use-translator';
import classes from './JsonView.module.css';

/** How many lines are shown; the file has all of them. */
const SHOWN_LINES = 2000;

/** The article's Redthread file to look at. */
export function JsonView({ records }: { readonly records: RowsByTable }) {
  const { t } = useTranslator();
  const { shown, more } = useMemo(() => {
    const lines = [...serializeRecords(records)].join('').trimEnd().split('\n');
    return { shown: lines.slice(0, SHOWN_LINES).join('\n'), more: Math.max(0, lines.length - SHOWN_LINES) };
  }, [records]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={classes.view} tabIndex={0} aria-label={t('report.json-view')}>
      <pre className={classes.text} dir="ltr">
        {shown}
      </pre>
      {more > 0 && <p className={classes.more}>{t('report.more-lines', { count: more })}</p>}
    </section>
  );
}
