import { ARTICLE_TYPES, type ArticleType } from '../../domain/article';
import { parseLooseDate } from '../../domain/parse-loose-date';
import type { Facts } from '../article/facts';
import { readLanguage } from '../article/read-language';
import { plainLink } from './plain-link';

type JsonObject = Readonly<Record<string, unknown>>;

/** Blocks of JSON-LD longer than this are passed over. */
const LONGEST_BLOCK = 2_000_000;

const GENERAL_TYPES = /^(?:\w*NewsArticle|Article|BlogPosting|Report|ScholarlyArticle|SocialMediaPosting)$/;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: JsonObject): string[] {
  const type = node['@type'];
  const names = Array.isArray(type) ? type : [type];
  return names
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.replace(/^.*[/#]/, ''));
}

/** Every node of a JSON-LD value: arrays and `@graph` opened, nothing deeper. */
function* nodesOf(value: unknown): Generator<JsonObject> {
  if (Array.isArray(value)) for (const part of value) yield* nodesOf(part);
  else if (isObject(value)) {
    yield value;
    yield* nodesOf(value['@graph'] ?? []);
    if (isObject(value.mainEntity)) yield value.mainEntity;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

/** The name of a person or body, whether it is given as text, as an object, or as several. */
function nameOf(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(nameOf)
      .filter((name) => name !== '')
      .join(', ');
  return isObject(value) ? textOf(value.name) : textOf(value);
}

function addressOf(node: JsonObject): string | null {
  const page = node.mainEntityOfPage;
  const candidates = [node.url, isObject(page) ? page['@id'] : page];
  for (const candidate of candidates) {
    const link = typeof candidate === 'string' ? plainLink(candidate, null) : null;
    if (link !== null) return link;
  }
  return null;
}

function articleTypeOf(types: readonly string[]): ArticleType | null {
  return ARTICLE_TYPES.find((type) => types.includes(type)) ?? null;
}

function factsOf(node: JsonObject): Facts {
  const page = <T>(value: T | null | '') =>
    value === null || value === '' ? undefined : ({ value, from: 'page' } as const);
  const facts = {
    title: page(textOf(node.headline) || textOf(node.name)),
    byline: page(nameOf(node.author)),
    publisher: page(nameOf(node.publisher)),
    url: page(addressOf(node)),
    publishedAt: page(parseLooseDate(textOf(node.datePublished))),
    modifiedAt: page(parseLooseDate(textOf(node.dateModified))),
    language: page(readLanguage(textOf(node.inLanguage))),
    articleType: page(articleTypeOf(typesOf(node))),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Facts;
}

/** What a page's JSON-LD says of its article (https://schema.org/NewsArticle); empty when it says nothing. */
export function readJsonLd(page: Document): Facts {
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_BLOCK) continue;
    let value: unknown;
    try {
      value = JSON.parse(
        text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ''),
      );
    } catch {
      continue;
    }
    for (const node of nodesOf(value)) {
      if (typesOf(node).some((type) => GENERAL_TYPES.test(type))) return factsOf(node);
    }
  }
  return {};
}
