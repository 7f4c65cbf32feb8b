import { expect, it } from 'vitest';
import { articleRoute, parseHash, type Route, reportRoute, routeToHash, versionsRoute } from './route';

const ROUTES: readonly (readonly [string, Route])[] = [
  ['#/', { screen: 'library' }],
  ['#/article/a%2F1', articleRoute('a/1')],
  ['#/article/a?annotation=n&at=7', articleRoute('a', { annotationId: 'n', at: 7 })],
  ['#/article/a?version=v', articleRoute('a', { versionId: 'v' })],
  ['#/article/a/report', reportRoute('a')],
  ['#/article/a/versions', versionsRoute('a')],
  ['#/article/a/versions?from=v&to=w', versionsRoute('a', 'v', 'w')],
  ['#/sources/s', { screen: 'sources', id: 's' }],
  ['#/settings', { screen: 'settings', section: null }],
];

it.each(ROUTES)('%s is a route and the route is it', (hash, route) => {
  expect(routeToHash(route)).toBe(hash);
  expect(parseHash(hash)).toEqual(route);
});

it('leads to the library from anywhere unknown', () => {
  expect(parseHash('#/nowhere')).toEqual({ screen: 'library' });
  expect(parseHash('#/article/')).toEqual({ screen: 'library' });
});
