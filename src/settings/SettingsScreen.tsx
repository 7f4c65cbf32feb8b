import { useEffect } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { AboutSection } from './AboutSection';
import { BackupSection } from './BackupSection';
import { KeysSection } from './KeysSection';
import { LabelSetsSection } from './LabelSetsSection';
import { LookSection } from './LookSection';
import { PersonSection } from './PersonSection';
import styles from './SettingsScreen.module.css';
import { StorageSection } from './StorageSection';

/** What a person can choose. `section` is the one to show first. */
export default function SettingsScreen({ section }: { readonly section: string | null }) {
  const { t } = useTranslator();
  useEffect(() => {
    const target = document.querySelector<HTMLElement>(`[data-section="${CSS.escape(section ?? '')}"] h2`);
    target?.scrollIntoView({ block: 'start' });
    target?.focus();
  }, [section]);
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{t('nav.settings')}</h1>
      <p className={styles.lead}>{t('settings.lead')}</p>
      <div className={styles.columns}>
        <div>
          <PersonSection />
          <LookSection />
          <LabelSetsSection />
        </div>
        <div>
          <BackupSection />
          <StorageSection />
          <KeysSection />
          <AboutSection />
        </div>
      </div>
    </main>
  );
}
