import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import hidden from '../../ui/hidden.module.css';
import { ReadFailed } from '../../ui/ReadFailed';
import { routeToHash } from '../../ui/route';
import { focusScreen, isFocusLost } from '../../ui/screen-focus';
import { DeskList } from './DeskList';
import classes from './DeskScreen.module.css';
import { NewRecordButton } from './NewRecordButton';
import { useDeskRows } from './use-desk-rows';

interface DeskScreenProps {
  readonly table: 'sources' | 'entities';
  /** The record that is open. */
  readonly id: string | null;
  /** The detail of the open record; `null` when none is open or there is no such record. */
  readonly children: ReactNode;
}

/** A list of records with the open one beside it; on small screens one of the two. */
export function DeskScreen({ table, id, children }: DeskScreenProps) {
  const { t, number } = useTranslator();
  const { value: rows, hasFailed, readAgain } = useDeskRows(table);
  const [isNewOpen, setNewOpen] = useState(false);
  const isOpen = id !== null && children !== null;
  const openId = useRef(id);
  // A record that is closed takes the focus with it, which goes back to its line.
  useEffect(() => {
    const closedId = openId.current;
    openId.current = id;
    if (id !== null || closedId === null || !isFocusLost()) return;
    const href = routeToHash({ screen: table, id: closedId });
    const line = document.querySelector<HTMLElement>(`main a[href="${CSS.escape(href)}"]`);
    if (line === null) focusScreen();
    else line.focus();
  }, [id, table]);
  return (
    <main className={classes.screen} data-table={table} data-open={isOpen}>
      <section
        className={isOpen ? `${classes.list} ${hidden.hiddenWhenNarrow}` : classes.list}
        data-region
        aria-labelledby="desk-title"
      >
        <div className={classes.head}>
          <h1 id="desk-title" className={classes.title}>
            {t(`${table}.title`)}{' '}
            {rows !== null && (
              <span className={classes.count}>
                {table === 'sources'
                  ? t('desk.on-device', { count: number(rows.length) })
                  : number(rows.length)}
              </span>
            )}
          </h1>
          <NewRecordButton table={table} isOpen={isNewOpen} onOpen={setNewOpen} />
        </div>
        {hasFailed && <ReadFailed onRetry={readAgain} />}
        {rows !== null &&
          (rows.length === 0 ? (
            <div className={classes.empty}>
              <p>{t(`${table}.empty`)}</p>
              <p>{t(`${table}.empty-next`)}</p>
            </div>
          ) : (
            <DeskList table={table} rows={rows} openId={isOpen ? id : null} />
          ))}
      </section>
      {isOpen ? (
        children
      ) : (
        <p className={classes.choose}>{id === null ? t(`${table}.choose`) : t('desk.gone')}</p>
      )}
    </main>
  );
}
