import { useEffect } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { landmarkSelector } from '../ui/landmarks';
import { SettingsNavigation } from './SettingsNavigation';
import styles from './SettingsScreen.module.css';
import { settingsColumns } from './sections';

/** Shows a part of the settings and puts the focus on its heading. */
function goToPart(name: string): void {
  const heading = document.querySelector<HTMLElement>(`${landmarkSelector('section', name)} h2`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** What a person can choose. `section` is the one to show first. */
export default function SettingsScreen({ section }: { readonly section: string | null }) {
  const { t } = useTranslator();
  useEffect(() => {
    if (section !== null) goToPart(section);
  }, [section]);
  return (
    <main className={styles.screen}>
      <div className={styles.side}>
        <h1 className={styles.title}>{t('nav.settings')}</h1>
        <SettingsNavigation current={section} onGo={goToPart} />
        <p className={styles.lead}>{t('settings.lead')}</p>
      </div>
      <div className={styles.columns}>
        {settingsColumns.map((parts) => (
          <div key={parts[0]?.name}>
            {parts.map(({ name, Section }) => (
              <Section key={name} />
            ))}
          </div>
        ))}
      </div>
    </main>
  );
}
