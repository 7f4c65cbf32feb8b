import { type Annotation, isOfKind } from './annotation';
import { wordsOfSpans } from './span';

/** What tells an annotation from others: what somebody has written in it, else the words it is about. */
export function wordsOfAnnotation(annotation: Annotation): string {
  const words = wordsOfSpans(annotation.spans);
  if (isOfKind(annotation, 'claim')) return annotation.body.statement.trim() || words;
  if (isOfKind(annotation, 'note')) return annotation.body.text.trim() || words;
  return words;
}
