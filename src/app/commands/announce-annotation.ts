import type { Annotation } from '../../domain/annotation';
import { wordsOfSpans } from '../../domain/span';
import type { MessageValues } from '../../i18n/messages';
import { annotationNumbers } from '../../store/reading-order';
import type { CommandContext } from './command';

/** How much of an annotation's words is read out, in UTF-16 code units. */
const HEARD = 120;

/** Reads out what has been done with an annotation or where one is now: its kind, its number and its words. */
export function announceAnnotation(
  { workspace, translator }: CommandContext,
  key: 'command.made' | 'command.words-added' | 'command.walk.at' | 'command.walk.stack',
  { id, kind, spans }: Annotation,
  values: MessageValues = {},
): void {
  const number = annotationNumbers(workspace.store.state.getState().tables.annotations).get(id) ?? 0;
  const words = wordsOfSpans(spans);
  workspace.session.announce(
    translator.t(key, {
      kind: translator.t(`kind.${kind}.name`),
      number,
      words: words.length > HEARD ? `${words.slice(0, HEARD)}…` : words,
      ...values,
    }),
  );
}
