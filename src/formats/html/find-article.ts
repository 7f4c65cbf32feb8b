import { plainLink } from './plain-link';

/** The part of a page that is its article, and what the search for it learned. */
export interface FoundArticle {
  readonly root: Element;
  readonly title: string;
  readonly byline: string;
}

/** With more elements than this the search would block the page for seconds; the page is then taken as it is. */
const MOST_ELEMENTS = 60_000;

// Left relative, a link would be taken for one to a page beside the app.
function resolveLinks(page: Document, baseUrl: string | null): void {
  for (const anchor of page.querySelectorAll('a[href]')) {
    const link = plainLink(anchor.getAttribute('href'), baseUrl);
    if (link === null) anchor.removeAttribute('href');
    else anchor.setAttribute('href', link);
  }
}

/** Finds the article in an inert document, whose links it makes absolute. Falls back to the whole page. */
export async function findArticle(page: Document, baseUrl: string | null): Promise<FoundArticle> {
  const title = (page.title ?? '').replace(/\s+/g, ' ').trim();
  const whole = { root: page.querySelector('article, main, [role="main"]') ?? page.body, title, byline: '' };
  if (page.getElementsByTagName('*').length > MOST_ELEMENTS) return { ...whole, root: page.body };
  const { Readability } = await import('@mozilla/readability');
  resolveLinks(page, baseUrl);
  const copy = page.cloneNode(true) as Document;
  const found = new Readability<Node>(copy, { serializer: (node) => node, disableJSONLD: true }).parse();
  const content = found?.content as Element | null | undefined;
  if (found == null || content == null || (content.textContent ?? '').trim() === '') return whole;
  return {
    root: content,
    title: found.title?.trim() || title,
    byline:
      found.byline
        ?.replace(/^by\s+/i, '')
        .replace(/\s+/g, ' ')
        .trim() ?? '',
  };
}
