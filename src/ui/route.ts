/** Where a person is. Kept in the fragment of the address, so that the app runs from any static folder. */
export type Route =
  | { readonly screen: 'library' }
  | {
      readonly screen: 'article';
      readonly articleId: string;
      readonly part: 'read' | 'report';
      /** Annotation to open. */
      readonly annotationId: string | null;
      /** Offset in the text to show, UTF-16 code units. */
      readonly at: number | null;
    }
  | { readonly screen: 'sources' | 'entities'; readonly id: string | null }
  | { readonly screen: 'settings'; readonly section: string | null };

/** The fragment of a route, `#/…`. */
export function routeToHash(route: Route): string {
  switch (route.screen) {
    case 'library':
      return '#/';
    case 'article': {
      const query = new URLSearchParams();
      if (route.annotationId !== null) query.set('annotation', route.annotationId);
      if (route.at !== null) query.set('at', String(route.at));
      const part = route.part === 'read' ? '' : `/${route.part}`;
      const tail = query.size === 0 ? '' : `?${query}`;
      return `#/article/${encodeURIComponent(route.articleId)}${part}${tail}`;
    }
    case 'sources':
    case 'entities':
      return route.id === null ? `#/${route.screen}` : `#/${route.screen}/${encodeURIComponent(route.id)}`;
    case 'settings':
      return route.section === null ? '#/settings' : `#/settings/${encodeURIComponent(route.section)}`;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The route of a fragment; anything unknown leads to the library. */
export function parseHash(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [screen = '', first, second] = path.split('/').map(decode);
  const query = new URLSearchParams(search);
  switch (screen) {
    case 'article': {
      if (first === undefined || first === '') return { screen: 'library' };
      const at = Number.parseInt(query.get('at') ?? '', 10);
      return {
        screen,
        articleId: first,
        part: second === 'report' ? 'report' : 'read',
        annotationId: query.get('annotation'),
        at: Number.isNaN(at) || at < 0 ? null : at,
      };
    }
    case 'sources':
    case 'entities':
      return { screen, id: first === undefined || first === '' ? null : first };
    case 'settings':
      return { screen, section: first === undefined || first === '' ? null : first };
    default:
      return { screen: 'library' };
  }
}

/** The route to an article's text. */
export function articleRoute(articleId: string, place: { annotationId?: string; at?: number } = {}): Route {
  return {
    screen: 'article',
    articleId,
    part: 'read',
    annotationId: place.annotationId ?? null,
    at: place.at ?? null,
  };
}

/** Goes to a route; Back leads to where one was. */
export function goTo(route: Route): void {
  window.location.hash = routeToHash(route);
}
