import type { MessageKey } from '../../i18n/messages';
import type { CommandContext } from './command';

/** Why words can't be marked nor moved just now; `null` when nothing stands against it. */
export function whyNotMark({ workspace }: CommandContext): MessageKey | null {
  return workspace.session.state.getState().pastVersionId === null ? null : 'command.past.fixed';
}
