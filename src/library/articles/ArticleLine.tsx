import { IconDots, IconHelpCircle } from '@tabler/icons-react';
import { memo, useLayoutEffect, useRef } from 'react';
import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/use-translator';
import { articleRoute, routeToHash } from '../../ui/route';
import { isFocusLost } from '../../ui/screen-focus';
import { type ArticleRow, countClaims } from '../model/article-list';
import classes from './ArticleLine.module.css';
import { ArticleMenu } from './ArticleMenu';
import { articleFacts } from './article-facts';
import { ProgressKnots } from './ProgressKnots';

/** How far the work is, in words; none while that is not known, as before it was read. */
function claimWords({ t }: Translator, { progress }: ArticleRow): string | null {
  if (progress === undefined) return null;
  const { total, checked } = countClaims(progress);
  if (total === 0) return t('library.not-started');
  if (checked === 0) return t('library.none-checked', { total });
  return checked === total
    ? t('library.all-checked', { total })
    : t('library.checked-of', { checked, total });
}

interface ArticleLineProps {
  readonly row: ArticleRow;
  readonly isMenuOpen: boolean;
  readonly onMenu: (articleId: string | null) => void;
}

/** One article of the list: its title as the link to it, who wrote it, how far the work is, and its menu. */
export const ArticleLine = memo(({ row, isMenuOpen, onMenu }: ArticleLineProps) => {
  const translator = useTranslator();
  const { t } = translator;
  const { article, progress } = row;
  const waiting = progress?.waiting ?? 0;
  const title = article.title.trim() === '' ? t('library.untitled') : article.title;
  const buttonRef = useRef<HTMLButtonElement>(null);
  // The button is another one while the menu hangs on it: the focus comes back to the one that is left.
  useLayoutEffect(() => {
    if (!isMenuOpen) return;
    return () => {
      if (isFocusLost() || document.activeElement?.closest('[role="menu"]') != null)
        requestAnimationFrame(() => isFocusLost() && buttonRef.current?.focus());
    };
  }, [isMenuOpen]);
  const button = (
    <button
      ref={buttonRef}
      type="button"
      className={classes.more}
      aria-haspopup="menu"
      aria-expanded={isMenuOpen}
      aria-label={t('library.menu', { title })}
      onClick={() => onMenu(isMenuOpen ? null : article.id)}
    >
      <IconDots size={18} stroke={1.75} aria-hidden />
    </button>
  );
  return (
    <li className={classes.line} data-article={article.id}>
      <div className={classes.words}>
        <h2 className={classes.title}>
          <a className={classes.link} dir="auto" translate="no" href={routeToHash(articleRoute(article.id))}>
            {title}
          </a>
        </h2>
        <p className={classes.facts}>
          {articleFacts(article, translator).map((fact) => (
            <span key={fact} className={classes.fact}>
              <bdi translate="no">{fact}</bdi>
            </span>
          ))}
        </p>
      </div>
      <div className={classes.progress}>
        <ProgressKnots progress={progress} />
        <p className={classes.count}>{claimWords(translator, row)}</p>
      </div>
      <div className={classes.state}>
        {progress !== undefined && (
          <p className={classes.numbers}>
            {t('library.numbers', { annotations: progress.annotations, words: progress.words })}
          </p>
        )}
        {waiting > 0 && (
          <p className={classes.waiting}>
            <IconHelpCircle size={15} stroke={1.75} aria-hidden />
            {t('library.to-confirm', { count: waiting })}
          </p>
        )}
      </div>
      {isMenuOpen ? <ArticleMenu article={article} target={button} onClose={() => onMenu(null)} /> : button}
    </li>
  );
});
