import type { Command, CommandContext } from './command';

const viewOf = ({ workspace }: CommandContext) => workspace.session.state.getState().view;

/** Widening and narrowing the selection, and finding words in the text. */
export const selectingCommands: readonly Command[] = [
  {
    id: 'select.widen',
    label: 'command.select.widen',
    group: 'select',
    keys: ['w'],
    where: 'text',
    when: (context) => viewOf(context) !== null,
    run: (context) => {
      const step = viewOf(context)?.widen();
      if (step != null)
        context.workspace.session.announce(context.translator.t(`command.select.step.${step}`));
    },
  },
  {
    id: 'select.narrow',
    label: 'command.select.narrow',
    group: 'select',
    keys: ['shift+w'],
    where: 'text',
    when: (context) => viewOf(context) !== null,
    run: (context) => viewOf(context)?.narrow(),
  },
  {
    id: 'select.find',
    label: 'command.select.find',
    group: 'select',
    keys: ['mod+f'],
    where: 'workbench',
    when: (context) => viewOf(context) !== null,
    run: (context) => viewOf(context)?.openFind(),
  },
];
