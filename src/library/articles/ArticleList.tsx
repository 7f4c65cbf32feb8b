import { useDeferredValue, useState } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import type { ArticleRow } from '../model/article-list';
import { ArticleLine } from './ArticleLine';
import classes from './ArticleList.module.css';

/** As many lines as fill a screen are drawn at once, the rest when there is time. */
const FIRST_LINES = 30;

/** The articles as a list. */
export function ArticleList({ rows }: { readonly rows: readonly ArticleRow[] }) {
  const { t } = useTranslator();
  const [menuId, setMenuId] = useState<string | null>(null);
  const drawn = useDeferredValue(rows, rows.slice(0, FIRST_LINES));
  return (
    <>
      {rows.length === 0 && <p className={classes.none}>{t('library.none')}</p>}
      <ul className={classes.list} aria-label={t('library.list')}>
        {drawn.map((row) => (
          <ArticleLine
            key={row.article.id}
            row={row}
            isMenuOpen={menuId === row.article.id}
            onMenu={setMenuId}
          />
        ))}
      </ul>
      <div data-menu-place />
    </>
  );
}
