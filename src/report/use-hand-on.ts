import { useCallback } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { saveFileAs } from '../ui/save-file-as';
import { showToast } from '../ui/toast';

/** A file that can be saved or copied; its text is made when it is wanted. */
export interface HandOnFile {
  readonly name: string;
  readonly mediaType: string;
  readonly make: () => Iterable<string> | Promise<Iterable<string>>;
}

/** Saves and copies files, and says how it went. */
export function useHandOn() {
  const { t } = useTranslator();

  const save = useCallback(
    async ({ name, mediaType, make }: HandOnFile) => {
      const makeBlob = async () => new Blob([...(await make())], { type: mediaType });
      try {
        const outcome = await saveFileAs(name, mediaType, makeBlob);
        if (outcome !== 'cancelled') showToast(t(`report.${outcome}`, { name }));
      } catch {
        showToast(t('report.not-saved', { name }));
      }
    },
    [t],
  );

  const copy = useCallback(
    async ({ name, make }: HandOnFile) => {
      try {
        await navigator.clipboard.writeText([...(await make())].join(''));
        showToast(t('report.copied', { name }));
      } catch {
        showToast(t('report.not-copied'));
      }
    },
    [t],
  );

  return { save, copy };
}
