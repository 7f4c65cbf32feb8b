import { placeAside } from '../../anchoring/aside/place-aside';
import type { SpanPlacement } from '../../anchoring/placement';
import type { Annotation } from '../../domain/annotation';
import type { ArticleVersion } from '../../domain/article-version';
import {
  isPlaced,
  type PlacedPart,
  type Placement,
  placementIdOf,
  statusOfParts,
} from '../../domain/placement';
import { isMarkedOn } from '../../domain/standing';
import { placementOn } from '../placement-index';
import { annotationsOn } from '../standing-annotations';
import type { Tables } from '../tables';
import type { Workspace } from '../workspace';
import { keepAsking } from './keep-asking';
import { newRecordBase } from './new-record';
import { spansAt } from './spans-at';

/** An annotation as it stands on the version that it is placed from, where a placement of it was made for these very words. */
export interface PlacedAnnotation {
  readonly sought: Annotation;
  readonly placement: Placement;
}

/**
 * The version whose words of an annotation are looked for next: the current one where it stands there, else the last one on which it
 * was known to stand.
 */
function versionToPlaceFrom(tables: Tables, annotation: Annotation, currentVersionId: string): string {
  if (isMarkedOn(annotation, currentVersionId)) return currentVersionId;
  const placement = placementOn(tables, annotation.id, currentVersionId);
  if (placement === undefined) return annotation.spans[0]?.versionId ?? currentVersionId;
  return isPlaced(placement.status) ? currentVersionId : placement.fromVersionId;
}

function partOf({ status, score, reason, range, candidates, near }: SpanPlacement): PlacedPart {
  const places = range === null ? candidates : [{ ...range, score }];
  return { status, score, reason, candidates: places, near: near ?? null };
}

/** The placement that was found of an annotation on a version: one finding for each of its spans there. */
export function placementFrom(
  workspace: Pick<Workspace, 'clock' | 'author'>,
  version: ArticleVersion,
  sought: Annotation,
  found: readonly SpanPlacement[],
): Placement {
  const status = statusOfParts(found.map((part) => part.status));
  const ranges = isPlaced(status) ? found.flatMap(({ range }) => range ?? []) : [];
  return {
    ...newRecordBase(workspace),
    id: placementIdOf(sought.id, version.id, workspace.clock.newId),
    articleId: version.articleId,
    annotationId: sought.id,
    versionId: version.id,
    fromVersionId: sought.spans[0]?.versionId ?? version.id,
    status,
    spans: spansAt(version, ranges),
    parts: found.map(partOf),
    answer: null,
    answeredBy: null,
    answeredAt: null,
  };
}

/** The annotations of an article that have no place on a version yet, each as it stands on the version that it is placed from. */
function withoutPlace(
  tables: Tables,
  version: ArticleVersion,
  placed: ReadonlyMap<string, PlacedAnnotation>,
): readonly Annotation[] {
  const current = tables.articles.get(version.articleId)?.currentVersionId ?? version.id;
  return [...tables.annotations.values()].flatMap((annotation) => {
    if (annotation.articleId !== version.articleId || isMarkedOn(annotation, version.id)) return [];
    if (placementOn(tables, annotation.id, version.id) !== undefined) return [];
    // Another tab may be taking a version back just now.
    const tries = [versionToPlaceFrom(tables, annotation, current), annotation.spans[0]?.versionId];
    const from = tries.find((id) => id !== undefined && tables.versions.has(id));
    if (from === undefined) return [];
    const sought = annotationsOn(tables, from).get(annotation.id) ?? annotation;
    return placed.get(annotation.id)?.sought.spans === sought.spans ? [] : [sought];
  });
}

async function placeAll(
  workspace: Workspace,
  version: ArticleVersion,
  annotations: readonly Annotation[],
  signal: AbortSignal | undefined,
): Promise<readonly PlacedAnnotation[]> {
  const { versions } = workspace.store.state.getState().tables;
  const byVersion = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const from = annotation.spans[0]?.versionId ?? '';
    const own = byVersion.get(from);
    if (own === undefined) byVersion.set(from, [annotation]);
    else own.push(annotation);
  }
  const placed: PlacedAnnotation[] = [];
  for (const [fromId, own] of byVersion) {
    const from = versions.get(fromId);
    if (from === undefined) throw new Error(`Version ${fromId} is not open`);
    const spans = own.flatMap((annotation) => annotation.spans);
    const found = await placeAside({ oldText: from.text, newText: version.text, spans }, signal);
    let at = 0;
    for (const sought of own) {
      const parts = found.slice(at, at + sought.spans.length);
      at += sought.spans.length;
      const placement = placementFrom(workspace, version, sought, parts);
      placed.push({
        sought,
        placement: keepAsking(workspace.store.state.getState().tables, sought, placement),
      });
    }
  }
  return placed;
}

/**
 * Places on a version every annotation of its open article that has no place there. What is marked or moved while that goes on is placed
 * too, so that nothing is missing when it resolves; `placed` are those that are placed already. Nothing is stored. Rejects with an
 * AbortError when `signal` says so.
 */
export async function placeOnVersion(
  workspace: Workspace,
  version: ArticleVersion,
  placed: ReadonlyMap<string, PlacedAnnotation> = new Map(),
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, PlacedAnnotation>> {
  const all = new Map(placed);
  for (;;) {
    const { tables } = workspace.store.state.getState();
    for (const id of all.keys()) if (!tables.annotations.has(id)) all.delete(id);
    const missing = withoutPlace(tables, version, all);
    if (missing.length === 0) return all;
    for (const one of await placeAll(workspace, version, missing, signal)) all.set(one.sought.id, one);
  }
}
