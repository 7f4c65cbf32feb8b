import { createMemoryPlace } from '../../persistence/memory-place';
import { openWorkspace } from '../../persistence/open-workspace';
import { describeStorageError } from '../../persistence/storage-error';
import { openTabChannel } from '../../sync/open-tab-channel';
import { noteConflict, noteForeignChange } from './foreign-changes';
import type { StartResult } from './Start';

/**
 * Opens the workspace on this device's data. Where the browser refuses to store anything it lives in memory alone, and
 * the bar under the header says so. Never rejects.
 */
export async function startWorkspace(): Promise<StartResult> {
  const options = { openTabChannel, onForeignChange: noteForeignChange, onConflict: noteConflict };
  try {
    return { workspace: await openWorkspace(options) };
  } catch (error) {
    const { problem, message } = describeStorageError(error);
    if (problem !== 'unavailable') return { trouble: { problem, detail: message } };
  }
  try {
    return { workspace: await openWorkspace({ ...options, place: await createMemoryPlace() }) };
  } catch (error) {
    return { trouble: { problem: 'unavailable', detail: describeStorageError(error).message } };
  }
}
