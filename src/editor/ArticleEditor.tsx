import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { Article } from '../domain/article';
import type { ArticleVersion } from '../domain/article-version';
import { useSettings } from '../store/use-settings';
import { useRecords } from '../store/use-workspace';
import { landmark } from '../ui/landmarks';
import styles from './ArticleEditor.module.css';
import { ArticleHead } from './ArticleHead';
import { ArticleText } from './ArticleText';
import { FindBar } from './find/FindBar';
import { SpanHandles } from './handles/SpanHandles';
import { ModeBar } from './modes/ModeBar';
import { useModeName } from './modes/use-mode-name';

/** The text of an article with its marks, in a scroller of its own that fills the place it is given. */
export const ArticleEditor = memo(function ArticleEditor({ articleId }: { readonly articleId: string }) {
  const article = useRecords(({ tables }) => tables.articles.get(articleId));
  const version = useRecords(({ tables }) => tables.versions.get(article?.currentVersionId ?? ''));
  if (article === undefined || version === undefined) return null;
  return <ArticlePage key={version.id} article={article} version={version} />;
});

function ArticlePage({ article, version }: { readonly article: Article; readonly version: ArticleVersion }) {
  const scroller = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLElement>(null);
  const mode = useModeName();
  // Counts how often it was asked for, so that asking again puts the focus back into the field.
  const [findTurn, setFindTurn] = useState(0);
  const openFind = useCallback(() => setFindTurn((turn) => turn + 1), []);
  const size = useSettings(({ readingSize }) => readingSize);
  const font = useSettings(({ readingFont }) => readingFont);
  const style = useMemo(() => ({ '--rt-reading-size': `${size}px` }) as React.CSSProperties, [size]);
  return (
    <div className={styles.frame} data-mode={mode ?? undefined}>
      <ModeBar />
      {findTurn > 0 && <FindBar version={version} turn={findTurn} onClose={() => setFindTurn(0)} />}
      <div
        ref={scroller}
        className={styles.scroller}
        {...landmark('scroller')}
        data-font={font}
        style={style}
      >
        <article
          ref={page}
          className={styles.page}
          dir={article.direction}
          lang={article.language}
          translate="no"
        >
          <ArticleHead article={article} version={version} />
          <ArticleText version={version} language={article.language} scroller={scroller} onFind={openFind} />
          <SpanHandles page={page} scroller={scroller} />
        </article>
      </div>
    </div>
  );
}
