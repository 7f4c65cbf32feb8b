import { Button } from '@mantine/core';
import { IconAlertTriangle, IconDatabase, IconLock } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import type { StorageProblem } from '../../store/storage-keeper';
import { SaveButton } from './SaveButton';
import { TroublePage } from './TroublePage';

/** How often a start that another tab holds up is tried again, in ms. */
const RETRY_MS = 5000;

/** Why the workbench could not be opened. */
export interface StartTrouble {
  readonly problem: StorageProblem;
  readonly detail: string;
}

interface StartFailureProps {
  readonly trouble: StartTrouble;
  readonly onRetry: () => void;
  /** Everything that can still be read, as a file. */
  readonly rescue: () => Promise<Blob>;
}

const PAGES = {
  blocked: { icon: <IconLock size={24} stroke={1.75} />, key: 'blocked' },
  'newer-schema': { icon: <IconDatabase size={24} stroke={1.75} />, key: 'newer' },
  full: { icon: <IconDatabase size={24} stroke={1.75} />, key: 'full' },
  other: { icon: <IconAlertTriangle size={24} stroke={1.75} />, key: 'unreadable' },
} as const;

/** Stands in the place of the app when its data can't be opened: what happened, whether the work is safe, what now. */
export function StartFailure({ trouble: { problem, detail }, onRetry, rescue }: StartFailureProps) {
  const { t } = useTranslator();
  const { icon, key } = PAGES[problem as keyof typeof PAGES] ?? PAGES.other;
  useEffect(() => {
    if (problem !== 'blocked') return;
    const timer = setInterval(onRetry, RETRY_MS);
    return () => clearInterval(timer);
  }, [problem, onRetry]);
  return (
    <TroublePage
      icon={icon}
      title={t(`trouble.${key}.title`)}
      lines={[t(`trouble.${key}.what`), t(`trouble.${key}.safe`), t(`trouble.${key}.now`)]}
      detail={{ label: t('trouble.detail'), text: detail }}
    >
      {key === 'newer' ? (
        <Button onClick={() => location.reload()}>{t('trouble.reload')}</Button>
      ) : (
        <Button onClick={onRetry}>{t('trouble.try-again')}</Button>
      )}
      <SaveButton variant="default" label={t('trouble.save-data')} makeFile={rescue} />
    </TroublePage>
  );
}
