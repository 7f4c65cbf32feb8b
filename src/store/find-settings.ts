import { SETTINGS_ID, type Settings } from '../domain/settings';
import type { RecordState } from './record-store';

/** What a person has chosen; `undefined` until storage has given it. */
export function findSettings({ tables }: Pick<RecordState, 'tables'>): Settings | undefined {
  return tables.settings.get(SETTINGS_ID);
}
