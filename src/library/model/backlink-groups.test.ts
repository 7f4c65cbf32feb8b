import { describe, expect, test } from 'vitest';
import { type BacklinkLine, groupBacklinks } from './backlink-groups';

let count = 0;

function line(articleId: string, part: Partial<BacklinkLine>): BacklinkLine {
  count += 1;
  return {
    articleId,
    articleTitle: `Title of ${articleId}`,
    annotationId: `mark-${count}`,
    kind: 'claim',
    text: `Words ${count}`,
    via: { table: 'ties', id: `tie-${count}` },
    ...part,
  };
}

const LINES = [
  line('a', { kind: 'entity-mention', via: { table: 'annotations', id: 'mention' } }),
  line('a', { role: 'speaker' }),
  line('b', { role: 'about' }),
  line('a', { role: 'about' }),
  line('b', { role: 'about' }),
  line('b', { via: { table: 'evidence', id: 'evidence' }, stance: 'refutes' }),
];

describe('groupBacklinks', () => {
  test('puts what supports or refutes first, mentions last, each by article', () => {
    const groups = groupBacklinks(LINES, 100);
    expect(groups.map(({ relation }) => relation)).toEqual(['evidence', 'about', 'speaker', 'mention']);
    expect(groups[1]?.articles.map(({ articleId, lines }) => [articleId, lines.length])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });

  test('shows no more lines than asked for, and loses none below that', () => {
    const shown = (limit: number) =>
      groupBacklinks(LINES, limit).flatMap(({ articles }) => articles.flatMap(({ lines }) => lines));
    expect(shown(3)).toHaveLength(3);
    expect(new Set(shown(LINES.length))).toEqual(new Set(LINES));
  });
});
