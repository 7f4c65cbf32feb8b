import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { useWorkspace } from '../store/use-workspace';
import { saveFileAs } from '../ui/save-file-as';

/** A file that can be saved or copied; its text is made when it is wanted. */
export interface HandOnFile {
  readonly name: string;
  readonly mediaType: string;
  readonly make: () => Iterable<string> | Promise<Iterable<string>>;
}

/** Saves and copies files, and says how it went. */
export function useHandOn() {
  const { t } = useTranslator();
  const { session } = useWorkspace();

  const tell = useCallback(
    (message: string) => {
      session.announce(message);
      notifications.show({ message });
    },
    [session],
  );

  const save = useCallback(
    async ({ name, mediaType, make }: HandOnFile) => {
      const makeBlob = async () => new Blob([...(await make())], { type: mediaType });
      try {
        const outcome = await saveFileAs(name, mediaType, makeBlob);
        if (outcome !== 'cancelled') tell(t(`report.${outcome}`, { name }));
      } catch {
        tell(t('report.not-saved', { name }));
      }
    },
    [t, tell],
  );

  const copy = useCallback(
    async ({ name, make }: HandOnFile) => {
      try {
        await navigator.clipboard.writeText([...(await make())].join(''));
        tell(t('report.copied', { name }));
      } catch {
        tell(t('report.not-copied'));
      }
    },
    [t, tell],
  );

  return { save, copy };
}
