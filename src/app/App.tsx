import { lazy, Suspense, useDeferredValue, useEffect } from 'react';
import { lazyWithMessages } from '../i18n/lazy-with-messages';
import { useTranslator } from '../i18n/use-translator';
import type { Route } from '../ui/route';
import { useRoute } from '../ui/use-route';
import { whenIdle } from '../ui/when-idle';
import { Appearance } from './Appearance';
import { CommandRoot } from './CommandRoot';
import { Dialogs } from './Dialogs';
import { Header } from './Header';
import { LiveRegion } from './LiveRegion';
import { NotSavedBar } from './trouble/NotSavedBar';
import { useForeignChangeNotice } from './trouble/use-foreign-change-notice';
import { useScreenArrival } from './use-screen-arrival';
import { useTurnNotice } from './use-turn-notice';

const LibraryScreen = lazy(() => import('../library/LibraryScreen'));
const ArticleScreen = lazyWithMessages(
  ['editor', 'editing', 'modes', 'panels', 'placements', 'review', 'choices', 'fields', 'metadata'],
  () => import('./screens/ArticleScreen'),
);
const DESK = ['desk', 'choices', 'fields', 'metadata'] as const;
const SourcesScreen = lazyWithMessages(DESK, () => import('../library/SourcesScreen'));
const EntitiesScreen = lazyWithMessages(DESK, () => import('../library/EntitiesScreen'));
const SettingsScreen = lazyWithMessages(['settings'], () => import('../settings/SettingsScreen'));
const ReportScreen = lazyWithMessages(['report', 'choices'], () => import('../report/ReportScreen'));

function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'library':
      return <LibraryScreen />;
    case 'article':
      return route.part === 'report' ? (
        <ReportScreen articleId={route.articleId} />
      ) : (
        <ArticleScreen key={route.articleId} route={route} />
      );
    case 'sources':
      return <SourcesScreen id={route.id} />;
    case 'entities':
      return <EntitiesScreen id={route.id} />;
    case 'settings':
      return <SettingsScreen section={route.section} />;
  }
}

/** The whole app below its providers: the header and the screen of the route. */
export function App() {
  const route = useRoute();
  const translator = useTranslator();
  // The screen one leaves stays until the next is loaded: no empty page, and no focus lost, in between.
  const shown = useDeferredValue(route);
  useForeignChangeNotice();
  useTurnNotice();
  useScreenArrival(shown);
  // What one opens next, from wherever one begins. When it does not come now, it is asked for again then.
  useEffect(
    () => whenIdle(() => void ArticleScreen.preload(translator).catch(() => undefined)),
    [translator],
  );
  return (
    <CommandRoot route={route}>
      <Appearance />
      <Header route={route} />
      <NotSavedBar />
      <Suspense>
        <Screen route={shown} />
      </Suspense>
      <Dialogs />
      <LiveRegion />
    </CommandRoot>
  );
}
