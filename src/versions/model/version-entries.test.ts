import { expect, it } from 'vitest';
import type { ArticleVersion } from '../../domain/article-version';
import { choosePair, neighbourOf, versionsOf } from './version-entries';

const version = (number: number, articleId = 'a') =>
  ({ id: `v${number}`, number, articleId, origin: { way: 'page' } }) as unknown as ArticleVersion;
const [first, second, third] = [version(1), version(2), version(3)];
const table = new Map([second, version(9, 'b'), third, first].map((one) => [one.id, one]));
const versions = versionsOf(table, 'a');

it('are those of the article, the newest first', () => {
  expect(versions).toEqual([third, second, first]);
});

it.each([
  ['nothing named: the current one with the one before', null, null, second, third],
  ['one named: with the one before', null, 'v2', first, second],
  ['the first named: with the one after', null, 'v1', second, first],
  ['two named, in any order', 'v3', 'v1', third, first],
  ['the same twice: with the one before', 'v2', 'v2', first, second],
  ['what is not there is passed over', 'v9', 'v7', second, third],
])('%s', (_what, fromId, toId, from, to) => {
  expect(choosePair(versions, 'v3', { fromId, toId })).toEqual({ from, to });
});

it('of one version there is none to compare it with, of none no pair', () => {
  expect(choosePair([first], 'v1', { fromId: null, toId: null })).toEqual({ from: null, to: first });
  expect(choosePair([], 'v1', { fromId: null, toId: null })).toBeNull();
  expect(neighbourOf([first], first)).toBeNull();
});
