import { TEXT_FORMATS, type TextFormat } from '../../store/text-editing';
import type { Command, CommandContext } from './command';
import { isAtArticle, isEditing, isReading } from './is-reading';
import { whyNotMark } from './why-not-mark';

const editingOf = ({ workspace }: CommandContext) => workspace.session.state.getState().editing;

/** Those that are usual in word processors. */
const FORMAT_KEYS: Readonly<Record<TextFormat, readonly string[]>> = {
  paragraph: ['mod+alt+0'],
  'heading-1': ['mod+alt+1'],
  'heading-2': ['mod+alt+2'],
  'heading-3': ['mod+alt+3'],
  'heading-4': ['mod+alt+4'],
  quote: ['mod+alt+9'],
  bullets: ['mod+alt+8'],
  numbers: ['mod+alt+7'],
  rule: [],
  bold: ['mod+b'],
  italic: ['mod+i'],
};

/** Editing the text of the article. */
export const textCommands: readonly Command[] = [
  {
    id: 'edit-text.start',
    label: 'command.edit-text.start',
    group: 'text',
    keys: ['f2'],
    where: 'workbench',
    when: (context) => isAtArticle(context) && isReading(context) && whyNotMark(context) === null,
    whyNot: whyNotMark,
    run: ({ workspace }) => workspace.session.state.getState().view?.edit(),
  },
  {
    id: 'edit-text.done',
    label: 'command.edit-text.done',
    group: 'text',
    keys: ['mod+enter'],
    where: 'edited-text',
    when: isEditing,
    run: (context) => void editingOf(context)?.controls.finish(),
  },
  {
    id: 'edit-text.discard',
    label: 'command.edit-text.discard',
    group: 'text',
    keys: [],
    where: 'edited-text',
    when: isEditing,
    run: (context) => {
      const editing = editingOf(context);
      if (editing?.isChanged === true) editing.controls.ask('discard');
      else void editing?.controls.finish();
    },
  },
  ...TEXT_FORMATS.map(
    (format): Command => ({
      id: `format.${format}`,
      label: `editing.format.${format}`,
      group: 'text',
      keys: FORMAT_KEYS[format],
      where: 'edited-text',
      when: isEditing,
      run: (context) => editingOf(context)?.controls.toggle(format),
    }),
  ),
  {
    id: 'edit-text.link',
    label: 'command.edit-text.link',
    group: 'text',
    keys: ['mod+alt+k'],
    where: 'edited-text',
    when: isEditing,
    run: (context) => editingOf(context)?.controls.ask('link'),
  },
];
