import { lazy, memo, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { Article } from '../domain/article';
import type { ArticleVersion } from '../domain/article-version';
import { useSettings } from '../store/use-settings';
import { useRecords, useSession } from '../store/use-workspace';
import { landmark } from '../ui/landmarks';
import styles from './ArticleEditor.module.css';
import { ArticleHead } from './ArticleHead';
import { ArticleText } from './ArticleText';
import type { PasteReader } from './editing/paste';
import { FindBar } from './find/FindBar';
import { SpanHandles } from './handles/SpanHandles';
import { ModeBar } from './modes/ModeBar';
import { useModeName } from './modes/use-mode-name';

const EditBar = lazy(async () => ({ default: (await import('./editing/EditBar')).EditBar }));

interface ArticleEditorProps {
  readonly articleId: string;
  /** Reads what is pasted while the text is edited. Stays the same function. */
  readonly readPaste: PasteReader;
}

/** The text of an article with its marks, in a scroller of its own that fills the place it is given. */
export const ArticleEditor = memo(function ArticleEditor({ articleId, readPaste }: ArticleEditorProps) {
  const article = useRecords(({ tables }) => tables.articles.get(articleId));
  // A text that is edited stays, whatever becomes the current version meanwhile.
  const editedId = useSession(({ editing }) => (editing?.articleId === articleId ? editing.versionId : null));
  const version = useRecords(({ tables }) =>
    tables.versions.get(editedId ?? article?.currentVersionId ?? ''),
  );
  if (article === undefined || version === undefined) return null;
  return <ArticlePage key={version.id} article={article} version={version} readPaste={readPaste} />;
});

interface ArticlePageProps {
  readonly article: Article;
  readonly version: ArticleVersion;
  readonly readPaste: PasteReader;
}

function ArticlePage({ article, version: current, readPaste }: ArticlePageProps) {
  // The text of a version never changes; what else its record says must not draw all of it anew.
  const [version] = useState(current);
  const scroller = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLElement>(null);
  const mode = useModeName();
  const isEditing = useSession(({ editing }) => editing !== null);
  // Counts how often it was asked for, so that asking again puts the focus back into the field.
  const [findTurn, setFindTurn] = useState(0);
  const openFind = useCallback(() => setFindTurn((turn) => turn + 1), []);
  const size = useSettings(({ readingSize }) => readingSize);
  const font = useSettings(({ readingFont }) => readingFont);
  const style = useMemo(() => ({ '--rt-reading-size': `${size}px` }) as React.CSSProperties, [size]);
  return (
    <div className={styles.frame} data-mode={mode ?? undefined}>
      <ModeBar />
      {isEditing && (
        <Suspense>
          <EditBar version={version} />
        </Suspense>
      )}
      {findTurn > 0 && !isEditing && (
        <FindBar version={version} turn={findTurn} onClose={() => setFindTurn(0)} />
      )}
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
          <ArticleText
            version={version}
            language={article.language}
            scroller={scroller}
            onFind={openFind}
            readPaste={readPaste}
          />
          <SpanHandles page={page} scroller={scroller} />
        </article>
      </div>
    </div>
  );
}
