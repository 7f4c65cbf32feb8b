import type { Annotation } from '../../domain/annotation';
import { heardWordsOf } from '../../domain/words-of-annotation';
import type { MessageValues } from '../../i18n/messages';
import { annotationNumbers } from '../../store/annotation-order';
import { standingAnnotations } from '../../store/standing-annotations';
import type { CommandContext } from './command';

/** Reads out what has been done with an annotation or where one is now: its kind, its number and what it says. */
export function announceAnnotation(
  { workspace, translator }: CommandContext,
  key:
    | 'command.made'
    | 'command.made-before'
    | 'command.made-already'
    | 'command.words-added'
    | 'command.walk.at'
    | 'command.walk.stack',
  annotation: Annotation,
  values: MessageValues = {},
): void {
  const { id, kind } = annotation;
  const number = annotationNumbers(standingAnnotations(workspace.store.state.getState().tables)).get(id) ?? 0;
  workspace.session.announce(
    translator.t(key, {
      kind: translator.t(`kind.${kind}.name`),
      number,
      words: heardWordsOf(annotation),
      ...values,
    }),
  );
}
