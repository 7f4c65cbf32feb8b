import type { GrowthStep } from '../../anchoring/grow-range';
import type { Command, CommandContext } from './command';
import { isReading } from './is-reading';

const viewOf = ({ workspace }: CommandContext) => workspace.session.state.getState().view;

function announceStep(
  { workspace, translator }: CommandContext,
  step: GrowthStep | 'start' | 'widest' | 'narrowest',
): void {
  workspace.session.announce(translator.t(`command.select.step.${step}`));
}

/** Widening and narrowing the selection, and finding words in the text. */
export const selectingCommands: readonly Command[] = [
  {
    id: 'select.widen',
    label: 'command.select.widen',
    group: 'select',
    keys: ['w'],
    where: 'text',
    when: isReading,
    run: (context) => announceStep(context, viewOf(context)?.widen() ?? 'widest'),
  },
  {
    id: 'select.narrow',
    label: 'command.select.narrow',
    group: 'select',
    keys: ['shift+w'],
    where: 'text',
    when: isReading,
    run: (context) => announceStep(context, viewOf(context)?.narrow() ?? 'narrowest'),
  },
  {
    id: 'select.find',
    label: 'command.select.find',
    group: 'select',
    keys: ['mod+f'],
    where: 'workbench',
    when: isReading,
    run: (context) => viewOf(context)?.openFind(),
  },
];
