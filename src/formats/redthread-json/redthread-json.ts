import type { RowsByTable } from '../../domain/record-types';
import type { Format } from '../format';
import { decodeText } from './decode-text';
import { parseInWorker } from './parse-in-worker';
import { serializeRecords } from './serialize';

/** Redthread's own format; see `docs/JSON.md`. Holds every record without loss. */
export const redthreadJson: Format = {
  id: 'redthread-json',
  name: 'format.redthread-json',
  extensions: ['.json'],
  mediaTypes: ['application/json'],
  sniff: (bytes, fileName) => {
    const start = decodeText(bytes.subarray(0, 400));
    if (/^\s*\{[^[{]*"format"\s*:\s*"redthread"/.test(start)) return 1;
    if (/^\s*[[{]/.test(start)) return 0.2;
    // Other JSON, and what only claims to be JSON: no article, and said to be none.
    return /\.json$/i.test(fileName) ? 0.15 : 0;
  },
  parse: (bytes, { signal }) => parseInWorker(bytes, signal),
  serialize: (records: RowsByTable) => ({
    files: [
      {
        name: 'redthread.json',
        mediaType: 'application/json',
        content: [...serializeRecords(records)].join(''),
      },
    ],
    losses: [],
  }),
};
