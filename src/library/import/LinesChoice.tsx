import { useTranslator } from '../../i18n/use-translator';
import { Segments } from '../../ui/Segments';
import type { ImportItem } from './import-item';
import type { ImportJob } from './import-job';

/** The two ways in which the lines of a pasted text can be read; nothing where there is one. */
export function LinesChoice({ item, job }: { readonly item: ImportItem; readonly job: ImportJob }) {
  const { t } = useTranslator();
  if (item.lines === null) return null;
  return (
    <Segments
      label={t('import.lines.label')}
      isLabelHidden
      value={item.lines.reading}
      options={[
        { value: 'hard-wrapped', label: t('import.lines.hard-wrapped') },
        { value: 'as-lines', label: t('import.lines.as-lines') },
      ]}
      onChange={(reading) => job.readLinesAs(item.id, reading)}
    />
  );
}
