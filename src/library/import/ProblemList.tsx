import type { FormatProblem } from '../../formats/format';
import { useTranslator } from '../../i18n/use-translator';

/** How many problems are listed; a damaged file may have thousands. */
const LISTED = 100;

/** What went wrong or was read otherwise, each with its place. */
export function ProblemList({ problems }: { readonly problems: readonly FormatProblem[] }) {
  const { t, tDynamic } = useTranslator();
  return (
    <ul>
      {problems.slice(0, LISTED).map(({ where, message }) => {
        const text = tDynamic(message.key, message.values);
        return (
          <li key={`${where} ${message.key} ${JSON.stringify(message.values)}`}>
            {where === '' ? text : t('import.remark', { where, text })}
          </li>
        );
      })}
      {problems.length > LISTED && <li>{t('import.more-problems', { count: problems.length - LISTED })}</li>}
    </ul>
  );
}
