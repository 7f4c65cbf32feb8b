import { IconAlertTriangle } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { useStored } from '../../store/use-stored';
import { useWorkspace } from '../../store/use-workspace';
import classes from './PrivateWindowBar.module.css';

/** Says that this window forgets everything when it closes; a file opens in any window. */
export function PrivateWindowBar() {
  const { t } = useTranslator();
  const { keeper } = useWorkspace();
  const read = useCallback(() => keeper.health(), [keeper]);
  const { value: health } = useStored(read, []);
  if (health?.isPrivate !== true) return null;
  return (
    <p className={classes.bar} role="note">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
      <span>
        <strong>{t('device.private.what')}</strong> {t('device.private.now')}
      </span>
    </p>
  );
}
