/**
 * Stands in for the fetching libraries that citation-js brings: it is given records and never fetches one, and the app makes
 * no request of its own. See the aliases in `vite.config.ts`.
 */
export default function refuseToFetch(): never {
  throw new Error('Citations are written from what is here; nothing is fetched');
}

/** Named by the same libraries; the browser's own. */
export const Headers = globalThis.Headers;

refuseToFetch.Headers = Headers;
