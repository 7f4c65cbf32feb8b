import { findSettings } from '../../store/find-settings';
import { IS_MAC } from '../../ui/is-mac';
import type { Command, CommandContext } from './command';
import { keyCaps } from './key-combination';

/** The first keys of a command as they are set now, in words to be said or shown; empty for one without keys. */
export function shownKeys({ workspace }: CommandContext, { id, keys }: Command): string {
  const own = findSettings(workspace.store.state.getState())?.shortcuts[id];
  const [first] = own ?? keys;
  return first === undefined ? '' : keyCaps(first, IS_MAC).join(' ');
}
