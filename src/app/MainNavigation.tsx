import {
  IconBooks,
  IconEye,
  IconFileCertificate,
  IconFileExport,
  IconHistory,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslator } from '../i18n/use-translator';
import { articleRoute, type Route, reportRoute, routeToHash, versionsRoute } from '../ui/route';
import styles from './MainNavigation.module.css';

/** The screens one can go to: those of the article that is open, else those of the library. At the bottom on phones. */
export function MainNavigation({ route }: { readonly route: Route }) {
  const { t } = useTranslator();
  const places =
    route.screen === 'article'
      ? ([
          {
            key: 'nav.read',
            icon: IconEye,
            isHere: route.part === 'read',
            to: route.part === 'read' ? route : articleRoute(route.articleId),
          },
          {
            key: 'nav.report',
            icon: IconFileExport,
            isHere: route.part === 'report',
            to: reportRoute(route.articleId),
          },
          {
            key: 'nav.versions',
            icon: IconHistory,
            isHere: route.part === 'versions',
            to: route.part === 'versions' ? route : versionsRoute(route.articleId),
          },
        ] as const)
      : ([
          {
            key: 'nav.library',
            icon: IconBooks,
            isHere: route.screen === 'library',
            to: { screen: 'library' },
          },
          {
            key: 'nav.sources',
            icon: IconFileCertificate,
            isHere: route.screen === 'sources',
            to: { screen: 'sources', id: null },
          },
          {
            key: 'nav.entities',
            icon: IconUsers,
            isHere: route.screen === 'entities',
            to: { screen: 'entities', id: null },
          },
        ] as const);
  return (
    <nav className={styles.nav} aria-label={t(route.screen === 'article' ? 'nav.article' : 'nav.main')}>
      {places.map(({ key, icon: Icon, isHere, to }) => (
        <a
          key={key}
          className={styles.place}
          href={routeToHash(to)}
          aria-current={isHere ? 'page' : undefined}
        >
          <Icon className={styles.icon} size={20} stroke={1.75} aria-hidden />
          {t(key)}
        </a>
      ))}
    </nav>
  );
}
