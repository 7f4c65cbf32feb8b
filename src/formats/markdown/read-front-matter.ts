import { parseLooseDate } from '../../domain/parse-loose-date';
import type { Facts } from '../article/facts';
import { readLanguage } from '../article/read-language';
import { plainLink } from '../html/plain-link';

/** The facts at the top of a Markdown file between two lines of `---`, and the text below. */
export interface FrontMatter {
  readonly facts: Facts;
  readonly text: string;
}

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Reads simple `key: value` lines; whatever else YAML can say is passed over. */
export function readFrontMatter(markdown: string): FrontMatter {
  const match = FENCED.exec(markdown);
  if (match === null) return { facts: {}, text: markdown };
  const values = new Map<string, string>();
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const pair = /^(\w+):\s*(.+?)\s*$/.exec(line);
    if (pair !== null)
      values.set((pair[1] ?? '').toLowerCase(), (pair[2] ?? '').replace(/^(["'])(.*)\1$/, '$2'));
  }
  const value = (...keys: string[]) =>
    keys.map((key) => values.get(key)).find((found) => found !== undefined) ?? '';
  const facts: Record<string, unknown> = {};
  const add = (field: keyof Facts, found: string | null) => {
    if (found !== null && found !== '') facts[field] = { value: found, from: 'file' };
  };
  add('title', value('title'));
  add('byline', value('author', 'authors', 'byline').replace(/^\[|\]$/g, ''));
  add('publisher', value('publisher', 'publication', 'site'));
  add('url', plainLink(value('url', 'source', 'link'), null));
  add('publishedAt', parseLooseDate(value('date', 'published')));
  add('modifiedAt', parseLooseDate(value('updated', 'modified', 'lastmod', 'last_modified_at')));
  add('language', readLanguage(value('lang', 'language')));
  return { facts: facts as Facts, text: markdown.slice(match[0].length) };
}
