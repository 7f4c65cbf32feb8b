import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconHelp,
  IconMoon,
  IconSearch,
  IconSettings,
  IconSun,
} from '@tabler/icons-react';
import { useTranslator } from '../i18n/use-translator';
import { useRecords } from '../store/use-workspace';
import { useCommands } from '../ui/command-runner';
import { KeyCaps } from '../ui/KeyCap';
import { type Route, routeToHash } from '../ui/route';
import { focusScreen } from '../ui/screen-focus';
import styles from './Header.module.css';
import { HistoryButtons } from './HistoryButtons';
import { Logo } from './Logo';
import { MainNavigation } from './MainNavigation';
import { ReviewCount } from './ReviewCount';
import { SaveStatus } from './SaveStatus';

/** The bar at the top: where one is, whether it is saved, what can be undone, and the way to everything else. */
export function Header({ route }: { readonly route: Route }) {
  const { t } = useTranslator();
  const find = useCommands();
  const articleId = route.screen === 'article' ? route.articleId : null;
  const title = useRecords(({ tables }) => tables.articles.get(articleId ?? '')?.title ?? null);
  const palette = find('app.palette');
  const theme = find('app.theme');
  const keys = find('app.keys');
  return (
    <header className={styles.header} data-article={articleId !== null}>
      {/* A button, since the fragment of the address, where a link would lead, is the route. */}
      <button type="button" className={styles.skip} onClick={focusScreen}>
        {t('nav.skip')}
      </button>
      <div className={styles.place}>
        <a className={styles.home} href={routeToHash({ screen: 'library' })} aria-label={t('app.name')}>
          <Logo />
          <span className={styles.name}>{t('app.name')}</span>
        </a>
        {title !== null && (
          <>
            <a
              className={styles.back}
              href={routeToHash({ screen: 'library' })}
              aria-label={t('header.back')}
            >
              <IconChevronLeft size={22} stroke={1.75} aria-hidden />
            </a>
            <a className={styles.library} href={routeToHash({ screen: 'library' })}>
              {t('nav.library')}
            </a>
            <IconChevronRight size={16} stroke={1.75} aria-hidden className={styles.chevron ?? ''} />
            <span className={styles.title} dir="auto" translate="no">
              {title}
            </span>
          </>
        )}
      </div>
      <MainNavigation route={route} />
      <div className={styles.tools}>
        {articleId !== null && <ReviewCount articleId={articleId} />}
        <SaveStatus />
        <HistoryButtons scope={articleId} />
        <button
          type="button"
          className={styles.palette}
          aria-label={palette.label}
          aria-keyshortcuts={palette.ariaKeys}
          onClick={palette.run}
        >
          <IconSearch size={17} stroke={1.75} aria-hidden />
          <span className={styles.paletteName}>{palette.label}</span>
          <KeyCaps caps={palette.keyCaps} />
        </button>
        <Tooltip label={theme.label}>
          <ActionIcon
            className={styles.theme}
            variant="subtle"
            size={34}
            aria-label={theme.label}
            onClick={theme.run}
          >
            <IconMoon className={`${styles.sign} ${styles.moon}`} size={19} stroke={1.75} aria-hidden />
            <IconSun className={`${styles.sign} ${styles.sun}`} size={19} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('header.help')}>
          <ActionIcon
            className={styles.help}
            variant="subtle"
            size={34}
            aria-label={t('header.help')}
            onClick={keys.run}
          >
            <IconHelp className={styles.sign} size={19} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('nav.settings')}>
          <ActionIcon
            variant="subtle"
            size={34}
            component="a"
            href={routeToHash({ screen: 'settings', section: null })}
            aria-label={t('nav.settings')}
          >
            <IconSettings className={styles.sign} size={19} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
    </header>
  );
}
