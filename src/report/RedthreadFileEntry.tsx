import { Button } from '@mantine/core';
import { IconCopy, IconDownload, IconFileExport } from '@tabler/icons-react';
import type { Article } from '../domain/article';
import { createFileName } from '../formats/file-name';
import { writeRedthreadFile } from '../formats/redthread-json/write-file';
import { useTranslator } from '../i18n/use-translator';
import { ExportEntry } from './ExportEntry';
import type { HandedOn } from './use-chosen-marks';
import { type HandOnFile, useHandOn } from './use-hand-on';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** The Redthread file of the article or of the annotations chosen. */
export function RedthreadFileEntry(props: { readonly article: Article; readonly handedOn: HandedOn }) {
  const { t } = useTranslator();
  const { save, copy } = useHandOn();
  const { article, handedOn } = props;
  const { scope, chosen, records, leftOut } = handedOn;
  const title = scope === 'marks' ? t('report.chosen-file', { title: article.title }) : article.title;
  const file: HandOnFile = {
    name: createFileName(title, 'article', '.redthread.json'),
    mediaType: 'application/json',
    make: () => writeRedthreadFile(records),
  };
  const isEmpty = scope === 'marks' && chosen.size === 0;
  const name = t('format.redthread-json');

  return (
    <ExportEntry
      icon={<IconFileExport size={18} stroke={1.75} aria-hidden />}
      name={name}
      meaning={t('report.redthread-meaning')}
      losses={leftOut > 0 ? [t('report.loss.others', { count: leftOut })] : []}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconDownload {...ICON} />}
            disabled={isEmpty}
            aria-label={t('report.save-named', { name })}
            onClick={() => void save(file)}
          >
            {t('report.save')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconCopy {...ICON} />}
            disabled={isEmpty}
            aria-label={t('report.copy-named', { name })}
            onClick={() => void copy(file)}
          >
            {t('report.copy')}
          </Button>
        </>
      }
    />
  );
}
