import { IconEyeOff } from '@tabler/icons-react';
import { useTranslator } from '../../i18n/use-translator';
import styles from './StealthMark.module.css';

/** Says of a version that its text was changed without its dates saying so, and what that means. */
export function StealthMark() {
  const { t } = useTranslator();
  return (
    <p className={styles.mark}>
      <IconEyeOff size={16} stroke={1.75} aria-hidden className={styles.sign} />
      <span>
        <strong className={styles.name}>{t('versions.stealth')}</strong> {t('versions.stealth.why')}
      </span>
    </p>
  );
}
