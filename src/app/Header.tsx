import { useTranslator } from '../i18n/use-translator';
import { type Route, routeToHash } from '../ui/route';

/** The bar at the top. */
export function Header({ route }: { readonly route: Route }) {
  const { t } = useTranslator();
  return (
    <header data-screen={route.screen}>
      <a href={routeToHash({ screen: 'library' })}>{t('app.name')}</a>
    </header>
  );
}
