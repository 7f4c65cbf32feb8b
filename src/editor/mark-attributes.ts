import type { Annotation } from '../domain/annotation';
import { annotationKinds } from '../domain/kinds/registry';
import { namedId } from '../domain/mention';
import type { Translator } from '../i18n/translator';
import { landmark } from '../ui/landmarks';
import type { Piece, PieceMark } from './pieces';

/** What a mark stands for. */
interface Marked {
  readonly annotation: Annotation;
  /** Counts the annotation among those of its kind. */
  readonly number: number;
  /** Whether it is a question if these are its words. */
  readonly isInDoubt: boolean;
}

/**
 * What a screen reader says of a piece besides that it is marked: at the start of a mark which one it is, at its end, when
 * that is another piece, that it ends. The pieces between say nothing more, so that it is heard once.
 */
function descriptionOf(translator: Translator, mark: PieceMark, { annotation, number, isInDoubt }: Marked) {
  if (!mark.isStart && !mark.isEnd) return null;
  const kind = translator.t(`kind.${annotation.kind}.name`);
  if (mark.isStart && isInDoubt) return translator.t('editor.mark-in-doubt', { kind, number });
  return translator.t(mark.isStart ? 'editor.mark' : 'editor.mark-end', { kind, number });
}

/** The element that draws one mark under a piece of the text. */
export function markAttributes(
  translator: Translator,
  mark: PieceMark,
  piece: Piece,
  marked: Marked,
): Record<string, string> {
  const { annotation, isInDoubt } = marked;
  const kind = annotationKinds[annotation.kind];
  const classes = ['rt-mark', `rt-mark-${kind.line}`, `rt-lane-${mark.lane}`, `rt-kind-${kind.colour}`];
  if (mark.isStart) classes.push('rt-start');
  if (mark.isEnd) classes.push('rt-end');
  if (isInDoubt || annotation.reviewState === 'waiting') classes.push('rt-waiting');
  const named = namedId(annotation);
  const description = descriptionOf(translator, mark, marked);
  return {
    nodeName: 'mark',
    class: classes.join(' '),
    ...landmark('mark', annotation.id),
    ...landmark('annotations', piece.annotationIds.join(' ')),
    ...(named === null ? {} : landmark('names', named)),
    ...(description === null ? {} : { 'aria-description': description }),
  };
}
