import type { RowsByTable } from '../src/domain/record-types';
import { parseRedthreadJson } from '../src/formats/redthread-json/parse';
import { serializeRecords } from '../src/formats/redthread-json/serialize';
import { median } from './page-cost';

/** What reading and writing a Redthread file costs, in ms, and its size in MB. */
export interface JsonCosts {
  readonly serializeMs: number;
  readonly parseMs: number;
  readonly megabytes: number;
}

/** Writes records as a file and reads it again, in Node. */
export async function measureJson(records: RowsByTable): Promise<JsonCosts> {
  const serialized: number[] = [];
  const parsed: number[] = [];
  let bytes = new Uint8Array();
  for (let round = 0; round < 3; round += 1) {
    const begun = performance.now();
    bytes = new TextEncoder().encode([...serializeRecords(records)].join(''));
    serialized.push(performance.now() - begun);
    const read = performance.now();
    const { problems } = await parseRedthreadJson(bytes);
    parsed.push(performance.now() - read);
    if (problems.length > 0) throw new Error(`The sample does not hold: ${JSON.stringify(problems[0])}`);
  }
  return { serializeMs: median(serialized), parseMs: median(parsed), megabytes: bytes.length / 1_000_000 };
}
