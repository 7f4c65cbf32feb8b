import { useDeferredValue } from 'react';
import type { RecordState } from '../store/record-store';
import { useRecords } from '../store/use-workspace';

/**
 * A part of the records for what is drawn around the field that is typed in (lists, options, counts): the keystroke is shown
 * first, they follow when there is time.
 */
export function useLaterRecords<T>(selector: (state: RecordState) => T): T {
  return useDeferredValue(useRecords(selector));
}
