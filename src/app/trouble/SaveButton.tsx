import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { backupName } from '../../ui/backup-name';
import { saveFile } from '../../ui/save-file';

interface SaveButtonProps {
  readonly label: string;
  /** Makes the file; a rejection is told beside the button. */
  readonly makeFile: () => Promise<Blob>;
  readonly variant: 'filled' | 'default';
  readonly className?: string;
}

/** Saves the work as a file and says so when that can't be done. */
export function SaveButton({ label, makeFile, variant, className }: SaveButtonProps) {
  const { t } = useTranslator();
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  async function handleClick() {
    setState('busy');
    try {
      saveFile(await makeFile(), backupName(Date.now()));
      setState('ready');
    } catch {
      setState('failed');
    }
  }
  return (
    <>
      <Button
        variant={variant}
        loading={state === 'busy'}
        onClick={handleClick}
        {...(className === undefined ? {} : { className })}
      >
        {label}
      </Button>
      {state === 'failed' && <span role="alert">{t('trouble.save-failed')}</span>}
    </>
  );
}
