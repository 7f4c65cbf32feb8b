import type { Annotation } from '../domain/annotation';
import { compareRanges } from '../domain/span';
import { stepInto } from './changed-ids';
import { readingPlace } from './reading-place';
import type { Tables } from './tables';

type Annotations = Tables['annotations'];

/** The annotations of one state of their table, in reading order. */
interface Order {
  readonly all: readonly Annotation[];
  /** Those of an article and kind; see {@link groupOf}. */
  readonly byGroup: ReadonlyMap<string, readonly Annotation[]>;
}

/** From more changes at once, as when a file is brought in, all is sorted: that is quicker then. */
const FEW = 50;

function groupOf({ articleId, kind }: Annotation): string {
  return `${kind}/${articleId}`;
}

function compareReading(a: Annotation, b: Annotation): number {
  const [left, right] = [readingPlace(a), readingPlace(b)];
  if (left === undefined || right === undefined) return 0;
  return compareRanges(left, right) || (a.id < b.id ? -1 : 1);
}

/** The place of an annotation in a sorted list, or where it would have to be put in. */
function placeIn(sorted: readonly Annotation[], annotation: Annotation): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compareReading(other, annotation) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sortAll(annotations: Annotations): Order {
  const all = [...annotations.values()].sort(compareReading);
  const byGroup = new Map<string, Annotation[]>();
  for (const annotation of all) {
    const group = byGroup.get(groupOf(annotation));
    if (group === undefined) byGroup.set(groupOf(annotation), [annotation]);
    else group.push(annotation);
  }
  return { all, byGroup };
}

/** The order after these annotations were taken out and those put in. */
function withMoved(order: Order, out: readonly Annotation[], into: readonly Annotation[]): Order {
  const all = [...order.all];
  const changed = new Map<string, Annotation[]>();
  const listsOf = (annotation: Annotation) => {
    const key = groupOf(annotation);
    const group = changed.get(key) ?? [...(order.byGroup.get(key) ?? [])];
    changed.set(key, group);
    return [all, group];
  };
  for (const annotation of out)
    for (const list of listsOf(annotation)) list.splice(placeIn(list, annotation), 1);
  for (const annotation of into)
    for (const list of listsOf(annotation)) list.splice(placeIn(list, annotation), 0, annotation);
  return { all, byGroup: new Map([...order.byGroup, ...changed]) };
}

const orderByTable = new WeakMap<Annotations, Order>();

function orderOf(annotations: Annotations): Order {
  const known = orderByTable.get(annotations);
  if (known !== undefined) return known;
  const order = orderFromBefore(annotations) ?? sortAll(annotations);
  orderByTable.set(annotations, order);
  return order;
}

/** The order made from that of the state before; `null` where that is not known. */
function orderFromBefore(annotations: Annotations): Order | null {
  const step = stepInto<Annotation>(annotations);
  const order = step === null ? undefined : orderByTable.get(step.before);
  if (step === null || order === undefined || step.ids.length > FEW) return null;
  const of = (table: Annotations) => step.ids.flatMap((id) => table.get(id) ?? []);
  return withMoved(order, of(step.before), of(annotations));
}

/** The numbers of annotations by id; `undefined` for an id that no annotation has. */
export interface AnnotationNumbers {
  get(id: string): number | undefined;
}

const numbersByTable = new WeakMap<Annotations, AnnotationNumbers>();

/** The annotations in memory in reading order; made once for every state of their table. */
export function inReadingOrder(annotations: Annotations): readonly Annotation[] {
  return orderOf(annotations).all;
}

/** The number of each annotation among those of its kind and article, from 1, in reading order. */
export function annotationNumbers(annotations: Annotations): AnnotationNumbers {
  const known = numbersByTable.get(annotations);
  if (known !== undefined) return known;
  const { byGroup } = orderOf(annotations);
  const numbers = {
    get: (id: string) => {
      const annotation = annotations.get(id);
      if (annotation === undefined) return undefined;
      return placeIn(byGroup.get(groupOf(annotation)) ?? [], annotation) + 1;
    },
  };
  numbersByTable.set(annotations, numbers);
  return numbers;
}
