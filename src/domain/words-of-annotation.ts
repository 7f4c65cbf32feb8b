import { type Annotation, isOfKind } from './annotation';
import { cutText } from './cut-text';
import { wordsOfSpans } from './span';

/** What tells an annotation from others: what somebody has written in it, else the words it is about. */
export function wordsOfAnnotation(annotation: Annotation): string {
  const words = wordsOfSpans(annotation.spans);
  if (isOfKind(annotation, 'claim')) return annotation.body.statement.trim() || words;
  if (isOfKind(annotation, 'note')) return annotation.body.text.trim() || words;
  return words;
}

/** How much of an annotation's words is read out, in UTF-16 code units. */
const HEARD = 120;

/** What is read out of an annotation: {@link heardWords} of {@link wordsOfAnnotation}. */
export function heardWordsOf(annotation: Annotation): string {
  return heardWords(wordsOfAnnotation(annotation));
}

/** The beginning of some words, as one line, not too long to be read out. */
export function heardWords(said: string): string {
  const words = said.replace(/\s+/g, ' ');
  const heard = cutText(words, HEARD);
  return heard === words ? words : `${heard}…`;
}
