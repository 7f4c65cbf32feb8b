import { TABLE_NAMES } from '../domain/record-types';
import { useTranslator } from '../i18n/use-translator';
import type { RestorePreview } from '../store/storage-keeper';
import classes from './RestoreCounts.module.css';
import type { RestoreMode } from './use-restore';

/** How many problems of a file are listed. */
const SHOWN_PROBLEMS = 20;

/** What becomes of records, in the order in which a person fears for them least. */
const FATES = {
  merge: ['added', 'updated', 'same'],
  replace: ['added', 'updated', 'same', 'removed'],
} as const;

interface RestoreCountsProps {
  readonly preview: RestorePreview;
  readonly mode: RestoreMode;
  /** The file holds nothing that can be taken. */
  readonly isEmpty: boolean;
}

/** What a backup would add, change, leave as it is and remove, and what in it can't be taken. */
export function RestoreCounts({ preview, mode, isEmpty }: RestoreCountsProps) {
  const { t, tDynamic, number } = useTranslator();
  const names = TABLE_NAMES.filter((name) => preview.counts[name] !== undefined);
  const hidden = preview.problems.length - SHOWN_PROBLEMS;
  return (
    <>
      {isEmpty ? (
        <p role="status">{t('restore.nothing')}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('restore.records')}</th>
              {FATES[mode].map((fate) => (
                <th key={fate} scope="col">
                  {t(`restore.${fate}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{t(`restore.table.${name}`)}</th>
                {FATES[mode].map((fate) => (
                  <td key={fate}>{number(preview.counts[name]?.[fate] ?? 0)}</td>
                ))}
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
