import { useEffect, useState } from 'react';
import { compareAside } from '../../anchoring/aside/compare-aside';
import type { ChangeFact } from '../../anchoring/compare/change-fact';
import type { Article } from '../../domain/article';
import { type ArticleVersion, factsOf } from '../../domain/article-version';
import { isStealthPair } from '../model/stealth-pair';

/** What changed in a version from the one before. */
export interface ChangeLine {
  /** The most important first. */
  readonly facts: readonly ChangeFact[];
  readonly isStealth: boolean;
}

/**
 * What changed in each version from the one before, by the id of the version; the newest is looked at first, one after the other, long
 * ones off the main thread. What is not there yet, is still being compared.
 */
export function useChangeLines(
  article: Article,
  versions: readonly ArticleVersion[],
): ReadonlyMap<string, ChangeLine> {
  const [lines, setLines] = useState<ReadonlyMap<string, ChangeLine>>(new Map());
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const side = ({ document, text, facts }: ArticleVersion) => ({
      document,
      text,
      metadata: facts ?? factsOf(article),
    });
    async function compareAll(): Promise<void> {
      for (const [index, version] of versions.entries()) {
        const before = versions[index + 1];
        if (before === undefined) return;
        const { facts, extent } = await compareAside(side(before), side(version), article.language, signal);
        if (signal.aborted) return;
        const isStealth = isStealthPair(article, before, version, extent);
        setLines((known) => new Map(known).set(version.id, { facts, isStealth }));
      }
    }
    compareAll().catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    return () => controller.abort();
  }, [article, versions]);
  return lines;
}
