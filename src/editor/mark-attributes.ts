import type { Annotation } from '../domain/annotation';
import { annotationKinds } from '../domain/kinds/registry';
import { namedId } from '../domain/mention';
import type { Translator } from '../i18n/translator';
import { landmark } from '../ui/landmarks';
import type { Piece, PieceMark } from './pieces';

/**
 * What a screen reader says of a piece besides that it is marked: at the start of a mark which one it is, at its end, when
 * that is another piece, that it ends. The pieces between say nothing more, so that it is heard once.
 */
function descriptionOf(translator: Translator, mark: PieceMark, annotation: Annotation, number: number) {
  if (!mark.isStart && !mark.isEnd) return null;
  const kind = translator.t(`kind.${annotation.kind}.name`);
  return translator.t(mark.isStart ? 'editor.mark' : 'editor.mark-end', { kind, number });
}

/** The element that draws one mark under a piece of the text; `number` counts the annotation among those of its kind. */
export function markAttributes(
  translator: Translator,
  mark: PieceMark,
  piece: Piece,
  annotation: Annotation,
  number: number,
): Record<string, string> {
  const kind = annotationKinds[annotation.kind];
  const classes = ['rt-mark', `rt-mark-${kind.line}`, `rt-lane-${mark.lane}`, `rt-kind-${kind.colour}`];
  if (mark.isStart) classes.push('rt-start');
  if (mark.isEnd) classes.push('rt-end');
  if (annotation.reviewState === 'waiting') classes.push('rt-waiting');
  const named = namedId(annotation);
  const description = descriptionOf(translator, mark, annotation, number);
  return {
    nodeName: 'mark',
    class: classes.join(' '),
    ...landmark('mark', annotation.id),
    ...landmark('annotations', piece.annotationIds.join(' ')),
    ...(named === null ? {} : landmark('names', named)),
    ...(description === null ? {} : { 'aria-description': description }),
  };
}
