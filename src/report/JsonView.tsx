import { useEffect, useState } from 'react';
import type { RowsByTable } from '../domain/record-types';
import { writeRedthreadFile } from '../formats/redthread-json/write-file';
import { useTranslator } from '../i18n/use-translator';
import classes from './JsonView.module.css';

/** How many lines are shown; the file has all of them. */
const SHOWN_LINES = 2000;

/** The article's Redthread file to look at. */
export function JsonView({ records }: { readonly records: RowsByTable }) {
  const { t } = useTranslator();
  const [{ shown, more }, setView] = useState({ shown: '', more: 0 });
  useEffect(() => {
    let isLeft = false;
    void writeRedthreadFile(records).then((parts) => {
      const lines = parts.join('').trimEnd().split('\n');
      if (isLeft) return;
      setView({
        shown: lines.slice(0, SHOWN_LINES).join('\n'),
        more: Math.max(0, lines.length - SHOWN_LINES),
      });
    });
    return () => {
      isLeft = true;
    };
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
