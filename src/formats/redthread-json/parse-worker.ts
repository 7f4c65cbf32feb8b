import { type RowsByTable, TABLE_NAMES } from '../../domain/record-types';
import type { FormatProblem } from '../format';
import { parseRedthreadJson } from './parse';

/** What the worker says: the rows that it read, some at a time, and last what was wrong; `failed` when reading threw. */
export type ParsedPart =
  | { readonly kind: 'rows'; readonly rows: RowsByTable }
  | { readonly kind: 'end'; readonly problems: readonly FormatProblem[] }
  | { readonly kind: 'failed' };

/** So few that the page takes them over without being held up. */
const ROWS_AT_A_TIME = 500;

// The module of a worker: it gets the bytes of a Redthread file, once, and answers with its parts.
addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  // A rejection in a worker is no error to the page, which would wait for ever.
  read(data).catch(() => tell({ kind: 'failed' }));
});

async function read(data: Uint8Array): Promise<void> {
  const { records, problems } = await parseRedthreadJson(data);
  for (const name of TABLE_NAMES) {
    const rows = records[name] ?? [];
    for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME)
      tell({ kind: 'rows', rows: { [name]: rows.slice(from, from + ROWS_AT_A_TIME) } });
  }
  tell({ kind: 'end', problems });
}

function tell(part: ParsedPart): void {
  postMessage(part);
}
