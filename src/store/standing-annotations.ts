import type { Annotation } from '../domain/annotation';
import { isPlaced, type Placement } from '../domain/placement';
import type { Span, TextRange } from '../domain/span';
import { isMarkedOn, placementShown } from '../domain/standing';
import { noteChangedIds, stepInto } from './changed-ids';
import { articlesWithPlacements, placementOn } from './placement-index';
import { putReadingPlace } from './reading-place';
import type { Tables } from './tables';

type Annotations = Tables['annotations'];
type Placements = Tables['placements'];
type Needed = Pick<Tables, 'annotations' | 'placements' | 'articles'>;

/** The annotations of one state of the tables, as they stand on some version of each article. */
interface Standing {
  readonly placements: Placements;
  /** The versions, see {@link versionsKey}. */
  readonly versions: string;
  readonly annotations: Annotations;
}

/** For every table of annotations what was made of it last, by what was asked. */
const standingByTable = new WeakMap<Annotations, Map<string, Standing>>();

/** What an annotation was made into by a placement, so that it stays the same value as long as both do. */
const placedBy = new WeakMap<Placement, { readonly annotation: Annotation; readonly standing: Annotation }>();

function withSpansOf(annotation: Annotation, placement: Placement, spans: readonly Span[]): Annotation {
  const known = placedBy.get(placement);
  if (known?.annotation === annotation && known.standing.spans === spans) return known.standing;
  const standing = { ...annotation, spans };
  const place = isPlaced(placement.status) ? undefined : placeOfUnplaced(placement);
  if (place !== undefined) putReadingPlace(standing, place);
  placedBy.set(placement, { annotation, standing });
  return standing;
}

/** Where something without a place is listed: where it might stand, else where it would. */
function placeOfUnplaced({ parts }: Placement): TextRange | undefined {
  const [best] = parts.flatMap(({ candidates }) => candidates[0] ?? []);
  if (best !== undefined) return best;
  const near = parts.find((part) => part.near !== null)?.near ?? null;
  return near === null ? undefined : { start: near, end: near };
}

/** The annotation with its words on a version; where they have no place there, with those that were looked for. */
function standOn(tables: Needed, annotation: Annotation, versionId: string | undefined): Annotation {
  if (versionId === undefined || isMarkedOn(annotation, versionId)) return annotation;
  const placement = placementOn(tables, annotation.id, versionId);
  if (placement === undefined) return annotation;
  const shown = placementShown(annotation, versionId, (on) => placementOn(tables, annotation.id, on));
  return withSpansOf(annotation, placement, shown?.spans ?? annotation.spans);
}

/** The current version of every article that has placements. */
function versionsKey(tables: Needed): string {
  return [...articlesWithPlacements(tables)].map((id) => tables.articles.get(id)?.currentVersionId).join(' ');
}

/** The ids of the annotations that may stand differently than before; `null` when that is not known. */
function idsSince(tables: Needed, before: Standing, ids: readonly string[]): readonly string[] | null {
  if (before.placements === tables.placements) return ids;
  const step = stepInto<Placement>(tables.placements);
  if (step?.before !== before.placements) return null;
  const touched = step.ids.flatMap(
    (id) => tables.placements.get(id)?.annotationId ?? step.before.get(id)?.annotationId ?? [],
  );
  return [...new Set([...ids, ...touched])];
}

/** What was made for the state before, and the ids of what is to be made anew; `null` where that is not known. */
function findBefore(tables: Needed, key: string, versions: string) {
  const step = stepInto<Annotation>(tables.annotations);
  const tries = [
    { table: tables.annotations, ids: [] as readonly string[] },
    ...(step === null ? [] : [{ table: step.before, ids: step.ids }]),
  ];
  for (const { table, ids } of tries) {
    const before = standingByTable.get(table)?.get(key);
    if (before === undefined || before.versions !== versions) continue;
    const changed = idsSince(tables, before, ids);
    if (changed !== null) return { before: before.annotations, changed };
  }
  return null;
}

function makeStanding(
  tables: Needed,
  key: string,
  versions: string,
  stand: (annotation: Annotation) => Annotation,
): Annotations {
  const found = findBefore(tables, key, versions);
  if (found === null)
    return new Map([...tables.annotations].map(([id, annotation]) => [id, stand(annotation)]));
  if (found.changed.length === 0) return found.before;
  const annotations = new Map(found.before);
  for (const id of found.changed) {
    const annotation = tables.annotations.get(id);
    if (annotation === undefined) annotations.delete(id);
    else annotations.set(id, stand(annotation));
  }
  noteChangedIds(found.before, annotations, found.changed);
  return annotations;
}

function standing(
  tables: Needed,
  key: string,
  versions: string,
  stand: (annotation: Annotation) => Annotation,
): Annotations {
  const known = standingByTable.get(tables.annotations)?.get(key);
  if (known?.placements === tables.placements && known.versions === versions) return known.annotations;
  const annotations = makeStanding(tables, key, versions, stand);
  const byKey = standingByTable.get(tables.annotations) ?? new Map<string, Standing>();
  byKey.set(key, { placements: tables.placements, versions, annotations });
  standingByTable.set(tables.annotations, byKey);
  return annotations;
}

/**
 * The annotations in memory as they stand on the current version of their article: `spans` are those they have there. One that has
 * no place there keeps the spans that were looked for, of another version. Everything that shows annotations reads them here;
 * `tables.annotations` says where they were marked.
 */
export function standingAnnotations(tables: Needed): Annotations {
  if (tables.placements.size === 0) return tables.annotations;
  return standing(tables, '', versionsKey(tables), (annotation) =>
    standOn(tables, annotation, tables.articles.get(annotation.articleId)?.currentVersionId),
  );
}

/** The same for any one version: those that have no place on it keep spans of another version. */
export function annotationsOn(tables: Needed, versionId: string): Annotations {
  if (tables.placements.size === 0) return tables.annotations;
  return standing(tables, versionId, '', (annotation) => standOn(tables, annotation, versionId));
}
