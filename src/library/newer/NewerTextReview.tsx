import { Button, Loader } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { countWords } from '../../anchoring/search-words';
import { haveNothingInCommon } from '../../anchoring/text-likeness';
import type { Article } from '../../domain/article';
import type { ArticleDraft } from '../../domain/article-draft';
import { useTranslator } from '../../i18n/use-translator';
import { useRecords } from '../../store/use-workspace';
import { Disclosure } from '../../ui/Disclosure';
import { LooseDateField } from '../../ui/metadata/LooseDateField';
import { ArticlePreview } from '../import/ArticlePreview';
import type { FactDifference } from '../model/fact-differences';
import { FactChoice } from './FactChoice';
import { MarksForecast } from './MarksForecast';
import classes from './NewerText.module.css';
import type { FactChoices } from './use-fact-choices';
import type { PlanState } from './use-version-plan';

function Waiting({ children }: { readonly children: ReactNode }) {
  return (
    <p className={classes.waiting}>
      <Loader size={16} aria-hidden />
      {children}
    </p>
  );
}

/** What is to be said before anything else: the text is another article, or one that is here already. */
function Notice({ state, hasFacts }: { readonly state: PlanState; readonly hasFacts: boolean }) {
  const { t } = useTranslator();
  const currentId = useRecords(({ tables }) =>
    state.kind === 'compared' ? tables.articles.get(state.version.articleId)?.currentVersionId : undefined,
  );
  if (state.kind !== 'compared') return null;
  const { same, likeness } = state;
  if (same !== null) {
    const { number } = same;
    const isCurrent = same.id === currentId;
    return (
      <p className={classes.notice} role="status">
        {t(isCurrent ? 'newer.same.current' : 'newer.same.older', { number })}{' '}
        {isCurrent && t(hasFacts ? 'newer.same.facts' : 'newer.same.nothing')}
      </p>
    );
  }
  if (!haveNothingInCommon(likeness)) return null;
  return (
    <div className={classes.notice} role="alert">
      <p className={classes.question}>{t('newer.other.title')}</p>
      <p>{t('newer.other.words')}</p>
    </div>
  );
}

/** How alike the texts are, and what becomes of the marks; what is not known yet says that it is looked for. */
function Forecast(props: {
  readonly state: PlanState;
  readonly oldText: string;
  readonly marks: number;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslator();
  const { state, oldText, marks } = props;
  const newText = state.kind === 'compared' ? state.version.text : '';
  const before = useMemo(() => countWords(oldText), [oldText]);
  const now = useMemo(() => countWords(newText), [newText]);
  if (state.kind === 'comparing') return <Waiting>{t('newer.comparing')}</Waiting>;
  if (state.kind === 'failed')
    return (
      <div className={classes.again} role="alert">
        <p>{t('newer.failed')}</p>
        <Button variant="default" onClick={props.onAgain}>
          {t('newer.again')}
        </Button>
      </div>
    );
  const { likeness, plan } = state;
  return (
    <>
      {state.same === null && (
        // Rounded down: what was changed a little is never called wholly the same.
        <p>{t('newer.alike', { share: Math.floor(likeness.alike * 100) / 100 })}</p>
      )}
      <p className={classes.minor}>{t('newer.words', { before, now })}</p>
      {plan === null ? (
        <Waiting>{t('newer.placing', { count: marks })}</Waiting>
      ) : (
        <MarksForecast placements={[...plan.placed.values()].map(({ placement }) => placement)} />
      )}
    </>
  );
}

/** What a newer text changes, before it is kept: what is said of the article, how alike the texts are, and what becomes of the marks. */
export function NewerTextReview(props: {
  readonly article: Article;
  readonly oldText: string;
  readonly draft: ArticleDraft;
  readonly differences: readonly FactDifference[];
  readonly choices: FactChoices;
  readonly state: PlanState;
  readonly onAgain: () => void;
  /** Ways to read the text otherwise. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslator();
  const { article, draft, differences, choices, state } = props;
  const marks = useRecords(
    ({ tables }) =>
      [...tables.annotations.values()].filter(({ articleId }) => articleId === article.id).length,
  );
  return (
    <div className={classes.review}>
      <Notice state={state} hasFacts={choices.hasTaken} />
      <section className={classes.section} aria-labelledby="newer-facts">
        <h3 id="newer-facts" className={classes.heading}>
          {t('newer.facts')}
        </h3>
        {differences.length === 0 ? (
          <p className={classes.minor}>{t('newer.facts.none')}</p>
        ) : (
          <ul className={classes.facts}>
            {differences.map((difference) => (
              <FactChoice
                key={difference.field}
                difference={difference}
                isTaken={choices.isTaken(difference)}
                onChange={(isTaken) => choices.take(difference.field, isTaken)}
              />
            ))}
          </ul>
        )}
        <LooseDateField
          label={t('metadata.modified')}
          description={t('newer.modified.hint')}
          value={choices.modifiedAt}
          onChange={choices.sayModified}
        />
      </section>
      <section className={classes.section} aria-labelledby="newer-marks">
        <h3 id="newer-marks" className={classes.heading}>
          {t('newer.marks')}
        </h3>
        {/* One region that stays, or what comes into it would not be heard. */}
        <div role="status">
          <Forecast state={state} oldText={props.oldText} marks={marks} onAgain={props.onAgain} />
        </div>
      </section>
      <section className={`${classes.section} ${classes.wide}`} aria-label={t('newer.text')}>
        {props.children}
        <Disclosure className={classes.more} summary={t('newer.show')}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
          <section className={classes.scroll} tabIndex={0} aria-label={t('newer.text')}>
            <ArticlePreview
              document={draft.document}
              language={article.language}
              direction={article.direction}
            />
          </section>
        </Disclosure>
      </section>
    </div>
  );
}
