import { Button } from '@mantine/core';
import { type ReactNode, type RefObject, useMemo } from 'react';
import { haveNothingInCommon } from '../../anchoring/text-likeness';
import type { Article } from '../../domain/article';
import type { ArticleDraft } from '../../domain/article-draft';
import type { ArticleVersion } from '../../domain/article-version';
import { useTranslator } from '../../i18n/use-translator';
import { useRecords, useWorkspace } from '../../store/use-workspace';
import { goToWrongField } from '../import/go-to-wrong-field';
import dialog from '../import/ImportDialog.module.css';
import { useBringIn } from '../import/use-bring-in';
import { findFactDifferences } from '../model/fact-differences';
import { fitToArticle } from '../model/fit-to-article';
import { NewerTextReview } from './NewerTextReview';
import { useAddVersion } from './use-add-version';
import { useFactChoices } from './use-fact-choices';
import { useVersionPlan } from './use-version-plan';

/** The look at one newer text, and the ways on from it. */
export function NewerTextStep(props: {
  readonly article: Article;
  readonly current: ArticleVersion;
  readonly read: ArticleDraft;
  readonly onLeave: () => void;
  /** Leads back to where another text can be given. */
  readonly onBack: () => void;
  /** Asks before what was given is dropped; stands in the place of the ways on. */
  readonly question: ReactNode;
  /** Given the button of the main act. */
  readonly mainRef: RefObject<HTMLButtonElement | null>;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslator();
  const { session } = useWorkspace();
  const { article, current, read, mainRef } = props;
  const draft = useMemo(
    () => fitToArticle(read, { title: article.title, text: current.text }),
    [read, article.title, current.text],
  );
  const differences = useMemo(() => findFactDifferences(article, draft), [article, draft]);
  const choices = useFactChoices(article, draft, differences);
  const [state, again] = useVersionPlan(article.id, draft);
  const adding = useAddVersion(article.id);
  const [bringing, bring] = useBringIn();
  const currentId = useRecords(({ tables }) => tables.articles.get(article.id)?.currentVersionId);
  const isBusy = adding.isBusy || bringing === 'busy';
  const compared = state.kind === 'compared' ? state : null;
  const isOther = compared !== null && compared.same === null && haveNothingInCommon(compared.likeness);
  const older = compared?.same != null && compared.same.id !== currentId ? compared.same : null;
  const isNothing = compared?.same?.id === currentId && !choices.hasTaken;
  const plan = compared?.plan ?? null;

  function handleAdd(within: Element): void {
    if (plan === null || goToWrongField(within)) session.announce(t('import.correct-first'));
    else void adding.add(plan, choices.facts);
  }

  const addButton = (
    <Button
      ref={isOther || older !== null ? undefined : mainRef}
      variant={isOther || older !== null ? 'default' : 'filled'}
      disabled={plan === null || isBusy || isNothing}
      onClick={(event) => handleAdd(event.currentTarget)}
    >
      {t(isOther ? 'newer.add-anyway' : 'newer.add', {
        number: compared?.version.number ?? current.number + 1,
      })}
    </Button>
  );
  return (
    <>
      <div className={dialog.body}>
        <NewerTextReview
          article={article}
          oldText={current.text}
          draft={draft}
          differences={differences}
          choices={choices}
          state={state}
          onAgain={again}
        >
          {props.children}
        </NewerTextReview>
      </div>
      {props.question ?? (
        <div className={dialog.footer}>
          {bringing === 'failed' ? (
            <p className={dialog.failed} role="alert">
              {t('import.not-brought-in')}
            </p>
          ) : (
            <p className={dialog.note} role="status">
              {adding.isBusy ? t('newer.adding') : isNothing ? '' : t('newer.undo-note')}
            </p>
          )}
          {adding.isBusy && (
            <Button variant="default" onClick={adding.stop}>
              {t('newer.stop')}
            </Button>
          )}
          <Button variant="default" disabled={isBusy} onClick={props.onBack}>
            {t('newer.another')}
          </Button>
          <Button variant="default" disabled={isBusy} onClick={props.onLeave}>
            {t('import.cancel')}
          </Button>
          {older === null && addButton}
          {isOther && (
            <Button
              ref={mainRef}
              disabled={isBusy || draft.metadata.title.trim() === ''}
              onClick={() => void bring({ drafts: [read], files: [] })}
            >
              {t('newer.other.new')}
            </Button>
          )}
          {older !== null && (
            <Button
              ref={mainRef}
              disabled={isBusy}
              onClick={() => void adding.bringBack(older.id, older.number)}
            >
              {t('newer.same.make-current', { number: older.number })}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
