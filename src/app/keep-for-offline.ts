import { registerSW } from 'virtual:pwa-register';
import type { Translator } from '../i18n/translator';
import { showActionToast } from '../ui/toast';

/** Keeps the app's files for working offline. A new version is offered and never put in place on its own. */
export function keepForOffline({ t }: Translator): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const update = registerSW({
    onNeedRefresh: () =>
      showActionToast(t('offline.update'), {
        label: t('offline.reload'),
        onAct: () => void update(true),
        stays: true,
      }),
    // Without it the app works as before, only not offline.
    onRegisterError: () => undefined,
  });
}
