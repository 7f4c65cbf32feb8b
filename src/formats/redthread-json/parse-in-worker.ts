import type { TableName } from '../../domain/record-types';
import type { ParseResult } from '../format';
import { parseRedthreadJson } from './parse';
import type { ParsedPart } from './parse-worker';

/** Up to this size a file is read before a worker has started, in bytes. */
const SMALL_FILE = 300_000;

/**
 * Reads a Redthread file as {@link parseRedthreadJson} does, a large one off the main thread. Where there is no worker it is
 * read here. Rejects with an AbortError when `signal` says so.
 */
export async function parseInWorker(bytes: Uint8Array, signal?: AbortSignal): Promise<ParseResult> {
  signal?.throwIfAborted();
  const isHere = bytes.length <= SMALL_FILE || typeof Worker === 'undefined';
  const read = isHere ? null : await askWorker(bytes, signal);
  const result = read ?? (await parseRedthreadJson(bytes));
  signal?.throwIfAborted();
  return result;
}

/** Resolves to `null` when the worker can't be started or breaks down. */
function askWorker(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<ParseResult | null> {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module' });
  const records: Partial<Record<TableName, unknown[]>> = {};
  const answer = new Promise<ParseResult | null>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', () => resolve(null));
    worker.addEventListener('message', ({ data }: MessageEvent<ParsedPart>) => {
      if (data.kind === 'failed') return resolve(null);
      if (data.kind === 'end') {
        resolve({ articles: [], records: records as ParseResult['records'], problems: data.problems });
        return;
      }
      for (const [name, rows] of Object.entries(data.rows))
        records[name as TableName] = [...(records[name as TableName] ?? []), ...rows];
    });
    worker.postMessage(bytes);
  });
  return answer.finally(() => worker.terminate());
}
