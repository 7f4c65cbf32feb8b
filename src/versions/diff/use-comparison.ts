import { useEffect, useState } from 'react';
import { compareAside } from '../../anchoring/aside/compare-aside';
import type { VersionComparison } from '../../anchoring/compare/compare-versions';
import type { Article } from '../../domain/article';
import { type ArticleVersion, factsOf } from '../../domain/article-version';

interface Answer {
  readonly from: ArticleVersion;
  readonly to: ArticleVersion;
  readonly comparison: VersionComparison;
}

/** Two versions compared, off the main thread when they are long; `null` while that goes on. Another question calls the last one off. */
export function useComparison(
  article: Article,
  from: ArticleVersion,
  to: ArticleVersion,
): VersionComparison | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const side = ({ document, text, facts }: ArticleVersion) => ({
      document,
      text,
      metadata: facts ?? factsOf(article),
    });
    compareAside(side(from), side(to), article.language, controller.signal).then(
      (comparison) => setAnswer({ from, to, comparison }),
      (error: unknown) => {
        if (!controller.signal.aborted) throw error;
      },
    );
    return () => controller.abort();
  }, [article, from, to]);
  return answer?.from === from && answer.to === to ? answer.comparison : null;
}
