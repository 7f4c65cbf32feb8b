import type { Article } from '../../domain/article';
import { languageName } from '../../i18n/language-name';
import type { Translator } from '../../i18n/translator';

function foreignLanguage(tag: string, interfaceLanguage: string): string {
  const isOwn = tag === 'und' || tag.split('-')[0] === interfaceLanguage.split('-')[0];
  return isOwn ? '' : languageName(tag, interfaceLanguage);
}

/** Who wrote an article and where, and what else sets it apart, as parts of a line; parts that are not known are left out. */
export function articleFacts(article: Article, translator: Translator): readonly string[] {
  return [
    article.byline,
    article.publisher,
    article.articleType === null ? '' : translator.t(`article-type.${article.articleType}`),
    foreignLanguage(article.language, translator.language),
    translator.looseDate(article.publishedAt),
  ].filter((part) => part !== '');
}
