import type { FormatProblem } from '../../formats/format';
import type { Translator } from '../../i18n/translator';
import type { ImportItem } from './import-item';

/** What was wrong with a file, or read otherwise than it stands there. */
export function problemsOf({ state }: ImportItem): readonly FormatProblem[] {
  return 'problems' in state ? state.problems : [];
}

/** All problems of some files as a text: one line each with file, path and reason, parted by tabs. */
export function writeProblems(
  items: readonly ImportItem[],
  { t, tDynamic }: Pick<Translator, 't' | 'tDynamic'>,
): string {
  const lines = items.flatMap((item) =>
    problemsOf(item).map(({ where, message }) =>
      [item.fileName ?? t('import.pasted-text'), where, tDynamic(message.key, message.values)]
        .map((cell) => cell.replace(/\s+/g, ' '))
        .join('\t'),
    ),
  );
  return `${lines.join('\n')}\n`;
}
