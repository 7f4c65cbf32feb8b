import { useTranslator } from '../../i18n/use-translator';
import { isSameText, type KnownArticle } from '../model/known-article';

/** Says that a text is one of an article that is here, and by what that is known. */
export function KnownNotice({ known }: { readonly known: KnownArticle }) {
  const { t } = useTranslator();
  const { article, by, number, alike } = known;
  const title = article.title;
  return (
    <p>
      <bdi>{t(`import.known.${by}`, { title, number, share: Math.floor((alike ?? 0) * 100) / 100 })}</bdi>{' '}
      {!isSameText(known) && t('import.known.question')}
    </p>
  );
}
