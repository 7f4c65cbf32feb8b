import { useCallback, useEffect, useState } from 'react';
import { likenessAside } from '../../anchoring/aside/likeness-aside';
import type { TextLikeness } from '../../anchoring/text-likeness';
import type { ArticleDraft } from '../../domain/article-draft';
import type { ArticleVersion } from '../../domain/article-version';
import { makeVersion, type VersionPlan } from '../../store/actions/add-version';
import { placeOnVersion } from '../../store/actions/place-on-version';
import { useRecords, useWorkspace } from '../../store/use-workspace';

/** How far it is known what a newer text would change. What is known first is shown first. */
export type PlanState =
  | { readonly kind: 'comparing' }
  | {
      readonly kind: 'compared';
      readonly version: ArticleVersion;
      readonly likeness: TextLikeness;
      /** A version of the article that has this very text: the current one, or an older one. */
      readonly same: ArticleVersion | null;
      /** `null` while the words of the marks are looked for. */
      readonly plan: VersionPlan | null;
    }
  | { readonly kind: 'failed' };

/** Works out what becomes of an open article with a newer text, aside; anew when another version has become current. */
export function useVersionPlan(
  articleId: string,
  draft: Pick<ArticleDraft, 'document' | 'origin'>,
): [PlanState, again: () => void] {
  const workspace = useWorkspace();
  const [state, setState] = useState<PlanState>({ kind: 'comparing' });
  const [turn, setTurn] = useState(0);
  const currentId = useRecords(({ tables }) => tables.articles.get(articleId)?.currentVersionId);
  const { document, origin } = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is a new try
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const tell = (next: PlanState) => {
      if (!signal.aborted) setState(next);
    };
    async function work(): Promise<void> {
      tell({ kind: 'comparing' });
      const version = await makeVersion(workspace, articleId, { document, origin });
      const { versions } = workspace.store.state.getState().tables;
      const current = versions.get(currentId ?? '');
      if (current === undefined) throw new Error('The article is not open');
      const twins = [current, ...versions.values()];
      const same =
        twins.find((other) => other.articleId === articleId && other.sha256 === version.sha256) ?? null;
      const likeness = await likenessAside({ oldText: current.text, newText: version.text }, signal);
      const compared = { kind: 'compared', version, likeness, same } as const;
      tell({ ...compared, plan: null });
      const placed = await placeOnVersion(workspace, version, new Map(), signal);
      tell({ ...compared, plan: { version, placed } });
    }
    work().catch(() => tell({ kind: 'failed' }));
    return () => controller.abort();
  }, [workspace, articleId, document, origin, currentId, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return [state, again];
}
