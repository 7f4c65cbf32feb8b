/** Loads pdf.js with its worker, both from the app's own address. Only where there is a browser. */
export async function loadPdfjs(): Promise<typeof import('pdfjs-dist')> {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  return pdfjs;
}

/**
 * Where pdf.js fetches Adobe's tables that say which character a code of a Chinese, Japanese or Korean font stands for; only
 * the ones that a file names. `scripts/serve-character-maps.ts` puts them beside the app.
 */
export function characterMapsUrl(): string {
  return new URL('pdfjs/cmaps/', document.baseURI).href;
}
