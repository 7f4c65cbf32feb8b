import { IconArchive, IconDatabase, IconShieldCheck, IconShieldQuestion } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { useSettings } from '../../store/use-settings';
import { useStored } from '../../store/use-stored';
import { useWorkspace } from '../../store/use-workspace';
import { saveBackup } from '../../ui/save-backup';
import { showToast } from '../../ui/toast';
import classes from './KeptOnDevice.module.css';

/** Below this part of the room the box says how much is left, in per cent. */
const PLENTY = 20;

/** How the work is kept: room used, whether the browser may clear it, and the last backup with the way to the next. */
export function KeptOnDevice() {
  const translator = useTranslator();
  const { t, bytes } = translator;
  const workspace = useWorkspace();
  const { keeper, clock } = workspace;
  const lastBackupAt = useSettings((settings) => settings.lastBackupAt);
  const [isBusy, setBusy] = useState(false);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking the browser to keep the work changes the answer
  const read = useCallback(() => keeper.health(), [keeper, asked]);
  const { value: health } = useStored(read, ['articles', 'versions']);
  const icon = { size: 17, stroke: 1.75, 'aria-hidden': true } as const;

  async function handleBackup(): Promise<void> {
    setBusy(true);
    await saveBackup(translator, workspace);
    setBusy(false);
  }

  const quota = health?.quota ?? null;
  const used = health?.used ?? null;
  const left = used === null || quota === null ? null : Math.round(100 * (1 - used / quota));
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title" className={classes.title}>
        {t('device.title')}
      </h2>
      <ul className={classes.facts}>
        {used !== null && left !== null && (
          <li className={classes.fact}>
            <IconDatabase {...icon} />
            <span>
              {left > PLENTY
                ? t('device.plenty', { used: bytes(used) })
                : t('device.little', { used: bytes(used), left })}
            </span>
          </li>
        )}
        {health !== null && (
          <li className={classes.fact}>
            {health.persisted ? <IconShieldCheck {...icon} /> : <IconShieldQuestion {...icon} />}
            <span>
              {health.persisted ? t('device.persisted') : t('device.not-persisted')}
              {!health.persisted && !health.isPrivate && (
                <button
                  type="button"
                  className={classes.act}
                  onClick={async () => {
                    if (!(await keeper.askToPersist())) showToast(t('device.refused'));
                    setAsked(asked + 1);
                  }}
                >
                  {t('device.ask')}
                </button>
              )}
            </span>
          </li>
        )}
        <li className={classes.fact}>
          <IconArchive {...icon} />
          <span>
            {lastBackupAt === null
              ? t('device.no-backup')
              : t('device.last-backup', { ago: translator.ago(Date.parse(lastBackupAt), clock.now()) })}
            <button
              type="button"
              className={classes.act}
              // A disabled button would lose the focus.
              aria-disabled={isBusy}
              onClick={isBusy ? undefined : () => void handleBackup()}
            >
              {t('device.back-up')}
            </button>
          </span>
        </li>
      </ul>
    </section>
  );
}
