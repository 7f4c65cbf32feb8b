import { Button } from '@mantine/core';
import { IconCopy, IconDownload, IconFileExport } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Article } from '../domain/article';
import type { RowsByTable } from '../domain/record-types';
import { compareRanges } from '../domain/span';
import { createFileName } from '../formats/file-name';
import { collectAnnotations, collectLibrary } from '../formats/redthread-json/collect-records';
import { writeRedthreadFile } from '../formats/redthread-json/write-file';
import { useTranslator } from '../i18n/use-translator';
import { useWorkspace } from '../store/use-workspace';
import { Segments } from '../ui/Segments';
import { ChosenMarks } from './ChosenMarks';
import { ExportEntry } from './ExportEntry';
import { type HandOnFile, useHandOn } from './use-hand-on';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;
const SCOPES = ['article', 'marks', 'library'] as const;
type Scope = (typeof SCOPES)[number];

/** The Redthread file of the article, of some of its annotations, or of the whole library. */
export function RedthreadFileEntry(props: { readonly article: Article; readonly records: RowsByTable }) {
  const { t } = useTranslator();
  const { reader } = useWorkspace();
  const { save, copy } = useHandOn();
  const { article, records } = props;
  const [scope, setScope] = useState<Scope>('article');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const annotations = useMemo(
    () =>
      [...(records.annotations ?? [])].sort((a, b) => {
        const [first, second] = [a.spans[0], b.spans[0]];
        return first === undefined || second === undefined ? 0 : compareRanges(first, second);
      }),
    [records],
  );

  const file: HandOnFile = {
    name:
      scope === 'library'
        ? createFileName(t('report.library-file'), 'library', '.redthread.json')
        : createFileName(article.title, 'article', '.redthread.json'),
    mediaType: 'application/json',
    make: async () => {
      if (scope === 'library') return writeRedthreadFile(collectLibrary(await reader.readEverything()));
      return writeRedthreadFile(scope === 'marks' ? collectAnnotations(records, chosen) : records);
    },
  };
  const isEmpty = scope === 'marks' && chosen.size === 0;

  return (
    <ExportEntry
      icon={<IconFileExport size={18} stroke={1.75} aria-hidden />}
      name={t('format.redthread-json')}
      meaning={t('report.redthread-meaning')}
      losses={[]}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconDownload {...ICON} />}
            disabled={isEmpty}
            aria-label={t('report.save-named', { name: t('format.redthread-json') })}
            onClick={() => void save(file)}
          >
            {t('report.save')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconCopy {...ICON} />}
            disabled={isEmpty}
            aria-label={t('report.copy-named', { name: t('format.redthread-json') })}
            onClick={() => void copy(file)}
          >
            {t('report.copy')}
          </Button>
        </>
      }
    >
      <Segments
        label={t('report.scope')}
        value={scope}
        onChange={setScope}
        options={SCOPES.map((value) => ({ value, label: t(`report.scope.${value}`) }))}
      />
      {scope === 'marks' && <ChosenMarks annotations={annotations} chosen={chosen} onChoose={setChosen} />}
    </ExportEntry>
  );
}
