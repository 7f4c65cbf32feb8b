/** One of the screens of an article. */
export type ArticleRoute = ReadRoute | ReportRoute | VersionsRoute;

/** The text of an article with what is marked in it. */
export interface ReadRoute {
  readonly screen: 'article';
  readonly articleId: string;
  readonly part: 'read';
  /** Annotation to open. */
  readonly annotationId: string | null;
  /** Offset in the text to show, UTF-16 code units. */
  readonly at: number | null;
  /** An older version to read; `null` for the current one. */
  readonly versionId: string | null;
}

/** What readers get of an article. */
export interface ReportRoute {
  readonly screen: 'article';
  readonly articleId: string;
  readonly part: 'report';
}

/** The versions of an article, and two of them compared; `null` where none was chosen. */
export interface VersionsRoute {
  readonly screen: 'article';
  readonly articleId: string;
  readonly part: 'versions';
  readonly fromId: string | null;
  readonly toId: string | null;
}

/** Where a person is. Kept in the fragment of the address, so that the app runs from any static folder. */
export type Route =
  | { readonly screen: 'library' }
  | ArticleRoute
  | { readonly screen: 'sources' | 'entities'; readonly id: string | null }
  | { readonly screen: 'settings'; readonly section: string | null };

function queryOf(route: ArticleRoute): readonly (readonly [string, string | number | null])[] {
  switch (route.part) {
    case 'read':
      return [
        ['version', route.versionId],
        ['annotation', route.annotationId],
        ['at', route.at],
      ];
    case 'versions':
      return [
        ['from', route.fromId],
        ['to', route.toId],
      ];
    case 'report':
      return [];
  }
}

/** The fragment of a route, `#/…`. */
export function routeToHash(route: Route): string {
  switch (route.screen) {
    case 'library':
      return '#/';
    case 'article': {
      const query = new URLSearchParams();
      for (const [name, value] of queryOf(route)) if (value !== null) query.set(name, String(value));
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
      if (second === 'report') return reportRoute(first);
      if (second === 'versions') return versionsRoute(first, query.get('from'), query.get('to'));
      const at = Number.parseInt(query.get('at') ?? '', 10);
      return {
        screen,
        articleId: first,
        part: 'read',
        annotationId: query.get('annotation'),
        at: Number.isNaN(at) || at < 0 ? null : at,
        versionId: query.get('version'),
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

/** The route to an article's text, the current one unless an older version is named. */
export function articleRoute(
  articleId: string,
  place: { annotationId?: string; at?: number; versionId?: string } = {},
): ReadRoute {
  return {
    screen: 'article',
    articleId,
    part: 'read',
    annotationId: place.annotationId ?? null,
    at: place.at ?? null,
    versionId: place.versionId ?? null,
  };
}

/** The route to what readers get of an article. */
export function reportRoute(articleId: string): ReportRoute {
  return { screen: 'article', articleId, part: 'report' };
}

/** The route to the versions of an article; without two of them the current one is compared with the one before. */
export function versionsRoute(
  articleId: string,
  fromId: string | null = null,
  toId: string | null = null,
): VersionsRoute {
  return { screen: 'article', articleId, part: 'versions', fromId, toId };
}

/** Goes to a route; Back leads to where one was. */
export function goTo(route: Route): void {
  window.location.hash = routeToHash(route);
}
