import { createSettings, type Settings } from '../domain/settings';
import { findSettings } from './find-settings';
import { useRecords } from './use-workspace';

/** What holds until storage has given what was chosen. */
const AS_DELIVERED = createSettings('', '');

/** A part of the settings, drawn again when it is another value; as delivered until storage has given them. */
export function useSettings<T>(selector: (settings: Settings) => T): T {
  return useRecords((state) => selector(findSettings(state) ?? AS_DELIVERED));
}
