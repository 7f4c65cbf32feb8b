import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../domain/annotation';
import { kindOf } from '../../domain/kinds/registry';
import { type GroupFacts, groupAnnotations, LIST_GROUPINGS, type ListLine } from './group-annotations';

function annotation(id: string, kind: Annotation['kind'], status = 'spotted'): Annotation {
  const body = kindOf(kind).createBody(id);
  return {
    id,
    createdAt: '2026-10-12T00:00:00.000Z',
    updatedAt: '2026-10-12T00:00:00.000Z',
    createdBy: 'me',
    articleId: 'article',
    kind,
    spans: [{ versionId: 'v', start: 0, end: 1, exact: id, prefix: '', suffix: '' }],
    body: kind === 'claim' ? { ...body, status } : body,
    tags: [],
    origin: { way: 'person', detail: null },
    reviewState: 'settled',
  } as Annotation;
}

const LIST = [
  annotation('note', 'note'),
  annotation('first', 'claim', 'checked'),
  annotation('mention', 'source-mention'),
  annotation('second', 'claim'),
  annotation('third', 'claim', 'checked'),
];

const PARAGRAPHS: Readonly<Record<string, number>> = { note: 1, first: 1, second: 3, third: 3 };
const FACTS: GroupFacts = {
  paragraphOf: ({ id }) => PARAGRAPHS[id] ?? null,
  sourceIdsOf: ({ id }) => ({ mention: ['ledger'], second: ['log', 'ledger', 'log'] })[id] ?? [],
  entityIdsOf: () => [],
  placeOf: ({ id }) => (id === 'second' ? 'orphaned' : id === 'third' ? 'uncertain' : 'exact'),
};

const shown = (lines: readonly ListLine[]) =>
  lines.map((line) =>
    line.type === 'heading' ? `${line.group.by} ${line.group.value}: ${line.count}` : line.annotation.id,
  );

describe('groupAnnotations', () => {
  test('puts kinds under headings in the order of the kinds', () => {
    expect(shown(groupAnnotations(LIST, 'kind', FACTS))).toEqual([
      'kind claim: 3',
      'first',
      'second',
      'third',
      'kind source-mention: 1',
      'mention',
      'kind note: 1',
      'note',
    ]);
  });

  test('puts claims by how far the work is, what has no status last', () => {
    expect(shown(groupAnnotations(LIST, 'status', FACTS))).toEqual([
      'status spotted: 1',
      'second',
      'status checked: 2',
      'first',
      'third',
      'status null: 2',
      'note',
      'mention',
    ]);
  });

  test('puts what waits for somebody and what is not found before all that has a place', () => {
    expect(shown(groupAnnotations(LIST, 'place', FACTS))).toEqual([
      'place uncertain: 1',
      'third',
      'place orphaned: 1',
      'second',
      'place exact: 3',
      'note',
      'first',
      'mention',
    ]);
  });

  test('follows the paragraphs of the text', () => {
    expect(shown(groupAnnotations(LIST, 'paragraph', FACTS))).toEqual([
      'paragraph 1: 2',
      'note',
      'first',
      'paragraph null: 1',
      'mention',
      'paragraph 3: 2',
      'second',
      'third',
    ]);
  });

  test('puts what is linked to several sources under each of them, and what is linked to none last', () => {
    expect(shown(groupAnnotations(LIST, 'source', FACTS))).toEqual([
      'source ledger: 2',
      'mention',
      'second',
      'source log: 1',
      'second',
      'source null: 3',
      'note',
      'first',
      'third',
    ]);
  });

  test.each(LIST_GROUPINGS)('loses nothing by %s, and no two lines have one key', (grouping) => {
    const lines = groupAnnotations(LIST, grouping, FACTS);
    const rows = lines.filter(({ type }) => type === 'row');
    expect([...new Set(shown(rows))].sort()).toEqual(LIST.map(({ id }) => id).sort());
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });
});
