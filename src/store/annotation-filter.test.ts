import { describe, expect, it } from 'vitest';
import type { Annotation } from '../domain/annotation';
import { countFacet, type FacetFacts } from './annotation-facets';
import {
  type AnnotationFilter,
  isFilterOpen,
  matchesFilter,
  NO_FILTER,
  toggleFacetValue,
} from './annotation-filter';

const annotation = (part: object) => ({ tags: [], createdBy: 'me', ...part }) as unknown as Annotation;
const checked = annotation({
  id: 'checked',
  kind: 'claim',
  tags: ['budget'],
  body: { status: 'checked', checkability: 'factual' },
});
const spotted = annotation({
  id: 'spotted',
  kind: 'claim',
  createdBy: 'you',
  body: { status: 'spotted', checkability: null },
});
const mention = annotation({ id: 'mention', kind: 'source-mention', body: { sourceId: 'report' } });
const nameless = annotation({ id: 'nameless', kind: 'entity-mention', body: { entityId: null } });
const all = [checked, spotted, mention, nameless];
const facts: FacetFacts = {
  sourceIdsByClaim: new Map([['checked', new Set(['report', 'minutes'])]]),
  entityIdsByClaim: new Map([['checked', new Set(['mayor'])]]),
  placeOf: ({ id }) => (id === 'spotted' ? 'uncertain' : 'exact'),
};

const shown = (filter: Partial<AnnotationFilter>) =>
  all
    .filter((one) => matchesFilter(one, { ...NO_FILTER, ...filter }, facts, ({ id }) => `words of ${id}`))
    .map(({ id }) => id);

describe('a filter', () => {
  it.each([
    [{}, ['checked', 'spotted', 'mention', 'nameless']],
    [{ kinds: ['source-mention', 'entity-mention'] }, ['mention', 'nameless']],
    [{ statuses: ['checked'] }, ['checked']],
    [{ statuses: ['checked', 'spotted'] }, ['checked', 'spotted']],
    [{ checkabilities: ['not-chosen'] }, ['spotted']],
    [{ tags: ['budget', 'other'] }, ['checked']],
    [{ sourceIds: ['report'] }, ['checked', 'mention']],
    [{ sourceIds: ['minutes', 'unknown'] }, ['checked']],
    [{ entityIds: ['mayor'] }, ['checked']],
    [{ authorIds: ['you'] }, ['spotted']],
    [{ places: ['uncertain', 'orphaned'] }, ['spotted']],
    [{ authorIds: ['you', 'me'], kinds: ['claim'] }, ['checked', 'spotted']],
    [{ onlyUnlinked: true }, ['spotted', 'nameless']],
    [{ text: '  Of CHECKED ' }, ['checked']],
    [{ kinds: ['note'] }, []],
  ] as const)('%j lets %j through', (filter, ids) => {
    expect(shown(filter)).toEqual(ids);
  });

  it('hides nothing until something is chosen, and again when it no longer is', () => {
    expect(isFilterOpen({ ...NO_FILTER, text: ' ' })).toBe(true);
    const one = toggleFacetValue(NO_FILTER, 'sourceIds', 'report');
    expect(isFilterOpen(one)).toBe(false);
    expect(toggleFacetValue(one, 'sourceIds', 'minutes').sourceIds).toEqual(['report', 'minutes']);
    expect(toggleFacetValue(one, 'sourceIds', 'report')).toEqual(NO_FILTER);
  });
});

it('counts an annotation for each value it has', () => {
  expect([...countFacet('sourceIds', all, facts)]).toEqual([
    ['report', 2],
    ['minutes', 1],
  ]);
  expect([...countFacet('kinds', all, facts)]).toEqual([
    ['claim', 2],
    ['source-mention', 1],
    ['entity-mention', 1],
  ]);
});
