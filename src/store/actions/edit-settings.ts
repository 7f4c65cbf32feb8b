import { SETTINGS_SCOPE, updateEdit } from '../../domain/change';
import type { Settings } from '../../domain/settings';
import { findSettings } from '../find-settings';
import type { Workspace } from '../workspace';

/** Keeps what a person has chosen. Undo leaves it alone. */
export function editSettings(workspace: Pick<Workspace, 'store'>, chosen: Partial<Settings>): void {
  const settings = findSettings(workspace.store.state.getState());
  if (settings === undefined) return;
  workspace.store.commit({
    scope: SETTINGS_SCOPE,
    label: { key: 'change.settings' },
    edits: [updateEdit('settings', settings, { ...settings, ...chosen })],
  });
}
