import { useTranslator } from '../i18n/use-translator';
import { Section } from '../ui/Section';
import styles from './AboutSection.module.css';

/** Works that are not code of a package of their own, with what their licences ask to be said. */
const WORKS = [
  {
    name: 'citeproc-js, © Frank Bennett',
    licence: 'CPAL 1.0',
    url: 'https://github.com/Juris-M/citeproc-js',
  },
  { name: 'Citation Style Language', licence: 'CC BY-SA 3.0', url: 'https://citationstyles.org/' },
  { name: 'Literata', licence: 'OFL 1.1', url: 'https://github.com/googlefonts/literata' },
  { name: 'IBM Plex Sans', licence: 'OFL 1.1', url: 'https://github.com/IBM/plex' },
] as const;

/** Which app this is, and by whose work and under which licences it stands. */
export function AboutSection() {
  const { t } = useTranslator();
  return (
    <Section title={t('settings.about')} name="about">
      <p>{t('settings.about.own')}</p>
      <p>{t('settings.about.others')}</p>
      <ul className={styles.works} translate="no">
        {WORKS.map(({ name, licence, url }) => (
          <li key={name}>
            <a href={url} rel="noreferrer" target="_blank">
              {name}
            </a>{' '}
            {licence}
          </li>
        ))}
      </ul>
      <p>
        <a className={styles.link} href="./licences.txt" target="_blank" rel="noopener">
          {t('settings.about.all')}
        </a>
      </p>
    </Section>
  );
}
