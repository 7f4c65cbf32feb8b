import { parseLooseDate } from '../../domain/parse-loose-date';
import type { Fact, Facts } from '../article/facts';
import { readLanguage } from '../article/read-language';
import { plainLink } from './plain-link';

/** Names of meta tags by what they say, the more telling first; compared in lower case, `:` and `.` alike. */
const NAMES = {
  title: ['citation_title', 'dc.title', 'og.title', 'twitter.title', 'parsely-title'],
  byline: [
    'citation_author',
    'dc.creator',
    'author',
    'byl',
    'parsely-author',
    'article.author',
    'sailthru.author',
  ],
  publisher: [
    'og.site_name',
    'citation_journal_title',
    'citation_publisher',
    'dc.publisher',
    'application-name',
  ],
  publishedAt: [
    'article.published_time',
    'citation_publication_date',
    'citation_date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.created',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'date',
  ],
  modifiedAt: [
    'article.modified_time',
    'og.updated_time',
    'dcterms.modified',
    'dc.date.modified',
    'lastmod',
    'last-modified',
    'revised',
  ],
  url: ['og.url', 'citation_public_url', 'twitter.url'],
  language: ['dc.language', 'citation_language', 'og.locale', 'content-language'],
} as const;

function metaByName(page: Document): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv') ?? '';
    const content = (meta.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim();
    if (name === '' || content === '') continue;
    const key = name.toLowerCase().replaceAll(':', '.');
    found.set(key, [...(found.get(key) ?? []), content]);
  }
  return found;
}

/** `Aldous, Corin` as `Corin Aldous`: the order in which scholarly meta tags are written. */
function personName(name: string): string {
  const parts = name.split(/,\s*/);
  return parts.length === 2 && !name.includes(' and ') ? `${parts[1]} ${parts[0]}` : name;
}

function known<T>(value: T | null | undefined | ''): Fact<T> | undefined {
  return value === null || value === undefined || value === '' ? undefined : { value, from: 'page' };
}

function timeOf(element: Element | null): string {
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? '';
}

/** What a page's head says of its article, in meta tags, its canonical link and its own language and direction. */
export function readMetaTags(page: Document): Facts {
  const meta = metaByName(page);
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((values) => values) ?? [];
  const authors = (first(NAMES.byline) ?? []).filter((name) => !/^https?:/i.test(name));
  const isScholarly = meta.has('citation_author');
  const canonical = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;
  const time = page.querySelector(
    'article time[datetime], time[pubdate][datetime], [itemprop="datePublished"]',
  );
  const changed = page.querySelector('[itemprop="dateModified"]');
  const root = page.documentElement;
  const direction = (root.getAttribute('dir') ?? page.body?.getAttribute('dir') ?? '').toLowerCase();
  const facts = {
    title: known(first(NAMES.title)[0]),
    byline: known((isScholarly ? authors.map(personName) : authors).join(', ')),
    publisher: known(first(NAMES.publisher)[0]),
    publishedAt: known(parseLooseDate(first(NAMES.publishedAt)[0] ?? '') ?? parseLooseDate(timeOf(time))),
    modifiedAt: known(parseLooseDate(first(NAMES.modifiedAt)[0] ?? '') ?? parseLooseDate(timeOf(changed))),
    url: known(plainLink(canonical, null) ?? plainLink(first(NAMES.url)[0] ?? null, null)),
    language: known(
      readLanguage(root.getAttribute('lang') ?? '') ?? readLanguage(first(NAMES.language)[0] ?? ''),
    ),
    direction: known(direction === 'rtl' || direction === 'ltr' ? direction : null),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Facts;
}
