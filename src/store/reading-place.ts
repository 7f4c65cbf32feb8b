import type { Annotation } from '../domain/annotation';
import type { TextRange } from '../domain/span';

/** Of annotations without a place on the text that is read, where they are listed; keyed by the value, which is made once. */
const placeByAnnotation = new WeakMap<Annotation, TextRange>();

/** Says where an annotation is listed that has no place on the text it is listed with. */
export function putReadingPlace(annotation: Annotation, place: TextRange): void {
  placeByAnnotation.set(annotation, place);
}

/** Where in the text an annotation is listed: at its first words, or where these might or would stand. */
export function readingPlace(annotation: Annotation): TextRange | undefined {
  return placeByAnnotation.get(annotation) ?? annotation.spans[0];
}
