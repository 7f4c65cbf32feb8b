import type { MetadataChange } from '../../anchoring/compare/compare-metadata';
import type { VersionComparison } from '../../anchoring/compare/compare-versions';
import type { Article } from '../../domain/article';
import type { ArticleVersion } from '../../domain/article-version';
import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/use-translator';
import hidden from '../../ui/hidden.module.css';
import { Runs } from '../diff/Runs';
import { isStealthPair } from '../model/stealth-pair';
import styles from './ComparisonHead.module.css';
import { StealthMark } from './StealthMark';

interface ComparisonHeadProps {
  readonly article: Article;
  readonly from: ArticleVersion;
  readonly to: ArticleVersion;
  readonly comparison: VersionComparison;
}

/** A field with one value at a time, as words. */
function valueWords({ looseDate, t }: Translator, { field }: MetadataChange, value: string | null): string {
  if (value === null) return t('versions.field.none');
  const isDate = field === 'publishedAt' || field === 'modifiedAt' || field === 'accessedAt';
  return isDate ? looseDate(value) : value;
}

/** What an article said before and says now, in a field; words and values put in and taken out are said to be so. */
function ChangedField({ change }: { readonly change: MetadataChange }) {
  const translator = useTranslator();
  const { t } = translator;
  if (change.field === 'tags') return <>{translator.list([...change.removed, ...change.added])}</>;
  if ('runs' in change && change.old !== '' && change.now !== '') return <Runs runs={change.runs} />;
  return (
    <>
      <del className={styles.old}>
        <span className={hidden.hidden}>{t('versions.diff.removed-begins')} </span>
        {valueWords(translator, change, change.old || null)}
      </del>
      <span aria-hidden> → </span>
      <ins className={styles.now}>
        <span className={hidden.hidden}>{t('versions.diff.added-begins')} </span>
        {valueWords(translator, change, change.now || null)}
      </ins>
    </>
  );
}

/** What stands above two texts that are compared: whether the change was kept quiet, and what is said of the article otherwise than before. */
export function ComparisonHead({ article, from, to, comparison }: ComparisonHeadProps) {
  const { t } = useTranslator();
  const isStealth = isStealthPair(article, from, to, comparison.extent);
  // The headline stands above the text; when an article was looked at is no change of it.
  const fields = comparison.metadata.filter(({ field }) => field !== 'title' && field !== 'accessedAt');
  if (!isStealth && fields.length === 0) return null;
  return (
    <div className={styles.head}>
      {isStealth && <StealthMark />}
      {fields.length > 0 && (
        <dl className={styles.fields} aria-label={t('versions.fields')}>
          {fields.map((change) => (
            <div key={change.field} className={styles.field}>
              <dt>{t(`versions.field.${change.field}`)}</dt>
              <dd dir="auto">
                <ChangedField change={change} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
