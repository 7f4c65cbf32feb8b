import { expect, test } from 'vitest';
import { readFrontMatter } from './read-front-matter';

test.each(['updated', 'modified', 'lastmod', 'last_modified_at'])(
  'the day of the last change under %s',
  (key) => {
    const { facts } = readFrontMatter(
      `---\ndate: 2026-05-03\n${key}: 2026-05-04T09:10:00Z\n---\nThe mayor spoke.`,
    );
    expect(facts).toEqual({
      publishedAt: { value: '2026-05-03', from: 'file' },
      modifiedAt: { value: '2026-05-04', from: 'file' },
    });
  },
);
