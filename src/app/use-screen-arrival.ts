import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Translator } from '../i18n/translator';
import { useTranslator } from '../i18n/use-translator';
import { useRecords } from '../store/use-workspace';
import { isDialogAskedFor } from '../ui/open-dialog';
import type { Route } from '../ui/route';
import { focusScreen, isFocusLost } from '../ui/screen-focus';

/** Tells screens apart; the parts of one screen are the same place. */
function placeOf(route: Route): string {
  return route.screen === 'article' ? `${route.articleId}/${route.part}` : route.screen;
}

function nameOf(route: Route, title: string | null, { t }: Translator): string | null {
  switch (route.screen) {
    case 'article':
      if (title === null || route.part === 'read') return title;
      return t(route.part === 'report' ? 'report.heading' : 'versions.heading', { title });
    case 'library':
    case 'settings':
      return t(`nav.${route.screen}`);
    default:
      return t(`${route.screen}.title`);
  }
}

/**
 * Makes going to another screen heard: the page is named after it, and what it begins with takes the focus, unless something
 * on it has taken it already. `shown` is the route whose screen is on the page.
 */
export function useScreenArrival(shown: Route): void {
  const translator = useTranslator();
  const articleId = shown.screen === 'article' ? shown.articleId : '';
  const title = useRecords(({ tables }) => tables.articles.get(articleId)?.title ?? null);
  const name = nameOf(shown, title, translator);
  const app = translator.t('app.name');
  useEffect(() => {
    document.title = name === null ? app : translator.t('app.title', { name, app });
  }, [name, app, translator]);

  const place = placeOf(shown);
  const isText = shown.screen === 'article' && shown.part === 'read';
  const last = useRef(place);
  // Before anything that the screen itself gives the focus to a moment later, such as its search.
  useLayoutEffect(() => {
    if (last.current === place) return;
    last.current = place;
    const { activeElement } = document;
    if (isDialogAskedFor() || activeElement?.closest('main') != null) return;
    // A text takes the focus by itself, at the place where it was left, when nothing else has it.
    if (isText && activeElement instanceof HTMLElement) activeElement.blur();
    if (isText || focusScreen()) return;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    const waiting = new MutationObserver(() => {
      if (!isFocusLost() || focusScreen()) waiting.disconnect();
    });
    waiting.observe(document.body, { childList: true, subtree: true });
    return () => waiting.disconnect();
  }, [place, isText]);
}
