import { useTranslator } from '../../i18n/use-translator';
import { MetadataForm } from '../../ui/metadata/MetadataForm';
import { ArticlePreview } from './ArticlePreview';
import classes from './ArticleReview.module.css';
import { CharacterSetField } from './CharacterSetField';
import type { ImportedArticle, ImportItem } from './import-item';
import type { ImportJob } from './import-job';
import { KnownNotice } from './KnownNotice';
import { LinesChoice } from './LinesChoice';
import { ProblemList } from './ProblemList';
import { useKnownArticle } from './use-known-article';

/** One article before it is kept: its text, and what was read about it as a form to correct. */
export function ArticleReview(props: {
  readonly item: ImportItem;
  readonly article: ImportedArticle;
  readonly job: ImportJob;
}) {
  const { t } = useTranslator();
  const { item, article, job } = props;
  const { draft } = article;
  const known = useKnownArticle(article);
  const { problems, encoding } = item.state.kind === 'ready' ? item.state : { problems: [] };
  return (
    <div className={classes.review}>
      {known !== null && (
        <div className={classes.notice} role="status">
          <KnownNotice known={known} />
        </div>
      )}
      {problems.length > 0 && (
        <section className={classes.notice} aria-label={t('import.remarks')}>
          <ProblemList problems={problems} />
        </section>
      )}
      {encoding !== undefined && (
        <div className={classes.lines}>
          <CharacterSetField
            value={encoding}
            onChange={(chosen) => void job.readInEncoding(item.id, chosen)}
          />
        </div>
      )}
      {item.lines !== null && (
        <div className={classes.lines}>
          <LinesChoice item={item} job={job} />
        </div>
      )}
      <div className={classes.text}>
        <h3 id={`${item.id}-text`} className={classes.heading}>
          {t('import.preview.text')}
          <span className={classes.count}>{t('import.article-words', { words: article.words })}</span>
        </h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
        <section className={classes.scroll} tabIndex={0} aria-labelledby={`${item.id}-text`}>
          <p className={classes.title} dir={draft.metadata.direction}>
            {draft.metadata.title}
          </p>
          <ArticlePreview
            document={draft.document}
            language={draft.metadata.language}
            direction={draft.metadata.direction}
          />
        </section>
      </div>
      <section aria-labelledby={`${item.id}-facts`}>
        <h3 id={`${item.id}-facts`} className={classes.heading}>
          {t('import.preview.metadata')}
        </h3>
        <MetadataForm
          metadata={draft.metadata}
          readFrom={draft.readFrom ?? {}}
          onChange={(change) => job.correct(item.id, change)}
        />
      </section>
    </div>
  );
}
