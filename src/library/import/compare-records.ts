import type { RowsByTable } from '../../domain/record-types';
import { planTakeIn, type TakeInChoice } from '../../store/actions/take-in-records';
import type { Workspace } from '../../store/workspace';
import type { RecordsComparison } from './import-item';

/**
 * Makes the comparison of files with what is here. What is here is read once for all files and choices of a dialog, since
 * everything is compared anew when it is brought in; after an error it is read again.
 */
export function createRecordComparer(reader: Workspace['reader'], newId: () => string) {
  let reading: Promise<RowsByTable> | null = null;
  return async (records: RowsByTable, choice: TakeInChoice): Promise<RecordsComparison> => {
    reading ??= reader.readEverything();
    try {
      return { kind: 'compared', plan: planTakeIn(records, await reading, choice, newId) };
    } catch {
      reading = null;
      return { kind: 'failed' };
    }
  };
}
