import type { Article } from '../../domain/article';
import type { Translator } from '../../i18n/translator';

function languageName(tag: string, interfaceLanguage: string): string | undefined {
  const locale = interfaceLanguage.startsWith('qps') ? 'en' : interfaceLanguage;
  if (tag === 'und' || tag.split('-')[0] === locale.split('-')[0]) return undefined;
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag);
}

/** Who wrote an article and where, and what else sets it apart, as parts of a line; parts that are not known are left out. */
export function articleFacts(article: Article, translator: Translator): readonly string[] {
  return [
    article.byline,
    article.publisher,
    article.articleType === null ? '' : translator.t(`article-type.${article.articleType}`),
    languageName(article.language, translator.language) ?? '',
    translator.looseDate(article.publishedAt),
  ].filter((part) => part !== '');
}
