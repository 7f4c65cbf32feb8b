import { useMemo, useState } from 'react';
import type { Annotation } from '../domain/annotation';
import type { Article } from '../domain/article';
import type { RowsByTable } from '../domain/record-types';
import { compareRanges } from '../domain/span';
import { standOnVersion } from '../domain/standing';
import { collectAnnotations } from '../formats/redthread-json/collect-records';
import { useSession, useWorkspace } from '../store/use-workspace';

/** What is handed on of an article: all of it, or some of its annotations with what hangs on them. */
export type HandOnScope = 'article' | 'marks';

/** What a person hands on, and the ways to change it. */
export interface HandedOn {
  readonly scope: HandOnScope;
  readonly setScope: (scope: HandOnScope) => void;
  /** The article's annotations as they stand on its current text, in reading order. */
  readonly annotations: readonly Annotation[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: ReadonlySet<string>) => void;
  /** What goes into the page and the file: the article with the annotations handed on. */
  readonly records: RowsByTable;
  /** Annotations that are not among them. */
  readonly leftOut: number;
}

function compareAnnotations(a: Annotation, b: Annotation): number {
  const [first, second] = [a.spans[0], b.spans[0]];
  return first === undefined || second === undefined ? 0 : compareRanges(first, second);
}

/**
 * What is handed on. The chosen annotations are those ticked in the list of the workbench: whoever ticked some and comes here
 * finds them chosen, and whoever goes back finds them ticked.
 */
export function useChosenMarks(article: Article, all: RowsByTable): HandedOn {
  const { session } = useWorkspace();
  const ticked = useSession((state) => state.tickedIds);
  const annotations = useMemo(() => {
    const standing = standOnVersion(all.annotations ?? [], all.placements ?? [], article.currentVersionId);
    return [...standing].sort(compareAnnotations);
  }, [all, article]);
  const chosen = useMemo(
    () => new Set(annotations.map(({ id }) => id).filter((id) => ticked.has(id))),
    [annotations, ticked],
  );
  const [scope, setScope] = useState<HandOnScope>(chosen.size > 0 ? 'marks' : 'article');
  const records = useMemo(() => {
    if (scope === 'article') return all;
    const versions = (all.versions ?? []).filter(({ id }) => id === article.currentVersionId);
    return chosen.size > 0 ? collectAnnotations(all, chosen) : { articles: [article], versions };
  }, [scope, all, chosen, article]);
  const leftOut = scope === 'article' ? 0 : annotations.length - chosen.size;
  return { scope, setScope, annotations, chosen, choose: (ids) => session.tick(ids), records, leftOut };
}
