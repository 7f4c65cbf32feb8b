import { Button } from '@mantine/core';
import { IconBooks, IconDownload } from '@tabler/icons-react';
import { createFileName } from '../formats/file-name';
import { collectLibrary } from '../formats/redthread-json/collect-records';
import { writeRedthreadFile } from '../formats/redthread-json/write-file';
import { useTranslator } from '../i18n/use-translator';
import { useWorkspace } from '../store/use-workspace';
import { ExportEntry } from './ExportEntry';
import { type HandOnFile, useHandOn } from './use-hand-on';

/** The Redthread file of everything on this device. */
export function LibraryFileEntry() {
  const { t } = useTranslator();
  const { reader } = useWorkspace();
  const { save } = useHandOn();
  const name = t('report.library');
  const file: HandOnFile = {
    name: createFileName(t('report.library-file'), 'library', '.redthread.json'),
    mediaType: 'application/json',
    make: async () => writeRedthreadFile(collectLibrary(await reader.readEverything())),
  };
  return (
    <ExportEntry
      icon={<IconBooks size={18} stroke={1.75} aria-hidden />}
      name={name}
      meaning={t('report.library-meaning')}
      losses={[]}
      actions={
        <Button
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
          aria-label={t('report.save-named', { name })}
          onClick={() => void save(file)}
        >
          {t('report.save')}
        </Button>
      }
    />
  );
}
