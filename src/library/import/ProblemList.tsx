import type { FormatProblem } from '../../formats/format';
import { useTranslator } from '../../i18n/use-translator';

/** What went wrong or was read otherwise, each with its place. */
export function ProblemList({ problems }: { readonly problems: readonly FormatProblem[] }) {
  const { t, tDynamic } = useTranslator();
  return (
    <ul>
      {problems.map(({ where, message }) => {
        const text = tDynamic(message.key, message.values);
        return (
          <li key={`${where} ${message.key}`}>{where === '' ? text : t('import.remark', { where, text })}</li>
        );
      })}
    </ul>
  );
}
