import { TABLE_NAMES } from '../domain/record-types';
import { useTranslator } from '../i18n/use-translator';
import type { RestorePreview } from '../store/storage-keeper';
import classes from './RestoreCounts.module.css';

/** How many problems of a file are listed. */
const SHOWN_PROBLEMS = 20;

/** What a backup would add, change and leave as it is, and what in it can't be taken. */
export function RestoreCounts({ preview }: { readonly preview: RestorePreview }) {
  const { t, tDynamic, number } = useTranslator();
  const names = TABLE_NAMES.filter((name) => preview.counts[name] !== undefined);
  const hidden = preview.problems.length - SHOWN_PROBLEMS;
  return (
    <>
      {names.length === 0 ? (
        <p role="status">{t('restore.nothing')}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('restore.records')}</th>
              <th scope="col">{t('restore.added')}</th>
              <th scope="col">{t('restore.updated')}</th>
              <th scope="col">{t('restore.same')}</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{t(`restore.table.${name}`)}</th>
                <td>{number(preview.counts[name]?.added ?? 0)}</td>
                <td>{number(preview.counts[name]?.updated ?? 0)}</td>
                <td>{number(preview.counts[name]?.same ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {preview.problems.length > 0 && (
        <details>
          <summary>{t('restore.problems', { count: preview.problems.length })}</summary>
          <ul className={classes.problems}>
            {preview.problems.slice(0, SHOWN_PROBLEMS).map(({ where, message }) => (
              <li key={`${where} ${message.key}`}>
                {where !== '' && <code dir="ltr">{where}</code>} {tDynamic(message.key, message.values)}
              </li>
            ))}
          </ul>
          {hidden > 0 && <p>{t('restore.more-problems', { count: hidden })}</p>}
        </details>
      )}
    </>
  );
}
