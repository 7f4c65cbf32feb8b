import type { RowsByTable } from '../../domain/record-types';
import { giveWay } from '../give-way';
import { serializeRecords } from './serialize';

/** How much is written at a stretch, in UTF-16 code units: some 5 ms of work. */
const SLICE = 200_000;

/**
 * The records as a Redthread file, in parts that make it when joined; see {@link serializeRecords}. Written in slices on this
 * thread, since handing the records to a worker would cost as much as writing them.
 */
export async function writeRedthreadFile(records: RowsByTable): Promise<string[]> {
  const parts: string[] = [];
  let slice = 0;
  for (const part of serializeRecords(records)) {
    parts.push(part);
    slice += part.length;
    if (slice < SLICE) continue;
    slice = 0;
    await giveWay();
  }
  return parts;
}
