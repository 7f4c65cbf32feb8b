import type { Article } from './article';
import { foldWords } from './fold-text';
import { foldLink } from './link-title';

/** By what two articles are the same one: the address they stand at, or their title in one publication. */
export type SameArticleBy = 'address' | 'name';

type Named = Pick<Article, 'title' | 'publisher' | 'url'>;

/** An address as addresses of articles are compared; `null` for none, and for the front page of a site, where many stand. */
function addressOf({ url }: Named): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '' ? null : foldLink(url);
}

/** A title with where it was published; `null` when either is not known. */
function nameOf({ title, publisher }: Named): string | null {
  const [foldedTitle, foldedPublisher] = [foldWords(title), foldWords(publisher)];
  return foldedTitle === '' || foldedPublisher === '' ? null : `${foldedPublisher}/${foldedTitle}`;
}

/** The first article at each address; of each name the first with an address and the first without. */
interface ArticleIndex {
  readonly byAddress: ReadonlyMap<string, Article>;
  readonly byName: ReadonlyMap<string, Article>;
  readonly byNameAlone: ReadonlyMap<string, Article>;
}

type Articles = ReadonlyMap<string, Article>;

const indexes = new WeakMap<Articles, ArticleIndex>();

function indexOf(articles: Articles): ArticleIndex {
  const known = indexes.get(articles);
  if (known !== undefined) return known;
  const byAddress = new Map<string, Article>();
  const byName = new Map<string, Article>();
  const byNameAlone = new Map<string, Article>();
  const add = (map: Map<string, Article>, key: string | null, article: Article) => {
    if (key !== null && !map.has(key)) map.set(key, article);
  };
  for (const article of articles.values()) {
    const address = addressOf(article);
    add(byAddress, address, article);
    add(byName, nameOf(article), article);
    if (address === null) add(byNameAlone, nameOf(article), article);
  }
  const index = { byAddress, byName, byNameAlone };
  indexes.set(articles, index);
  return index;
}

/**
 * The article that one is another text of, by what is said of both: the same address; where not both have one, the same title in the
 * same publication. `null` when there is none. The articles are looked through once for each state of them.
 */
export function findSameArticle(
  articles: Articles,
  sought: Named,
): { readonly article: Article; readonly by: SameArticleBy } | null {
  const index = indexOf(articles);
  const address = addressOf(sought);
  const there = address === null ? undefined : index.byAddress.get(address);
  if (there !== undefined) return { article: there, by: 'address' };
  const names = address === null ? index.byName : index.byNameAlone;
  const named = names.get(nameOf(sought) ?? '');
  return named === undefined ? null : { article: named, by: 'name' };
}
