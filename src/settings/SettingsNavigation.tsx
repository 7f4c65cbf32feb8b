import { useTranslator } from '../i18n/use-translator';
import { routeToHash } from '../ui/route';
import styles from './SettingsNavigation.module.css';
import { settingsColumns } from './sections';

interface SettingsNavigationProps {
  /** The part that was gone to. */
  readonly current: string | null;
  /** Goes to a part, also when the address names it already. */
  readonly onGo: (name: string) => void;
}

/** The way to each part of the settings. */
export function SettingsNavigation({ current, onGo }: SettingsNavigationProps) {
  const { t } = useTranslator();
  return (
    <nav data-region aria-label={t('nav.settings')}>
      <ul className={styles.list}>
        {settingsColumns.flat().map(({ name, label, Icon }) => (
          <li key={name}>
            <a
              className={styles.link}
              href={routeToHash({ screen: 'settings', section: name })}
              aria-current={name === current ? 'location' : undefined}
              onClick={() => onGo(name)}
            >
              <Icon size={18} stroke={1.75} aria-hidden />
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
