import { useEffect, useMemo, useState } from 'react';
import { isOfQuotes } from '../../domain/article-version';
import { findOnVersions } from '../../store/find-on-versions';
import { placementsOf } from '../../store/placement-index';
import { useRecords, useWorkspace } from '../../store/use-workspace';
import {
  type PlaceOnVersion,
  versionsWithoutPlace,
  type WordsEntry,
  wordsAcrossVersions,
} from '../../store/words-across-versions';

const NOTHING: ReadonlyMap<string, PlaceOnVersion> = new Map();

/** The history of an annotation's words, and whether versions are just being looked through. */
export interface WordsHistoryState {
  readonly entries: readonly WordsEntry[];
  readonly isLooking: boolean;
}

/**
 * The history of an annotation's words. Placements are kept for the versions after it was marked: once `isAsked`, it is looked for
 * on the others, too.
 */
export function useWordsHistory(annotationId: string, isAsked: boolean): WordsHistoryState {
  const { store } = useWorkspace();
  const annotation = useRecords(({ tables }) => tables.annotations.get(annotationId));
  const allVersions = useRecords(({ tables }) => tables.versions);
  const allPlacements = useRecords(({ tables }) => tables.placements);
  const articleId = annotation?.articleId;
  const versions = useMemo(
    () =>
      [...allVersions.values()].filter((version) => version.articleId === articleId && !isOfQuotes(version)),
    [allVersions, articleId],
  );
  const placements = useMemo(
    () => placementsOf({ placements: allPlacements }, annotationId),
    [allPlacements, annotationId],
  );
  const missing = useMemo(
    () => (annotation === undefined ? [] : versionsWithoutPlace(annotation, versions, placements)),
    [annotation, versions, placements],
  );
  const spans = annotation?.spans;
  const [looked, setLooked] = useState<{ readonly for: unknown; readonly found: typeof NOTHING } | null>(
    null,
  );
  const found = looked !== null && looked.for === spans ? looked.found : NOTHING;
  const isMissing = missing.some(({ id }) => !found.has(id));
  useEffect(() => {
    const { tables } = store.state.getState();
    const sought = tables.annotations.get(annotationId);
    if (!isAsked || !isMissing || sought === undefined) return;
    const abort = new AbortController();
    findOnVersions(tables, sought, missing, abort.signal).then(
      (places) => setLooked({ for: sought.spans, found: places }),
      // Called off: the card shows another annotation, or its words were moved.
      () => undefined,
    );
    return () => abort.abort();
  }, [store, annotationId, isAsked, isMissing, missing]);
  const entries = useMemo(
    () => (annotation === undefined ? [] : wordsAcrossVersions(annotation, versions, placements, found)),
    [annotation, versions, placements, found],
  );
  return { entries, isLooking: isAsked && isMissing };
}
