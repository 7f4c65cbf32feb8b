import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const FOLDER = new URL('../node_modules/pdfjs-dist/cmaps/', import.meta.url);

/** Where they stand below the app's own address. */
const PATH = 'pdfjs/cmaps/';

/** Puts the character maps of pdf.js, with their licence, beside the built app, and serves them in development and tests. */
export function serveCharacterMaps(): Plugin {
  return {
    name: 'redthread-character-maps',
    configureServer: ({ middlewares }) => {
      // Under whatever address a page of the development server or of a test has.
      middlewares.use((request, response, next) => {
        if (!request.url?.includes(PATH)) return next();
        readFile(new URL(basename(request.url), FOLDER)).then(
          (map) => response.setHeader('Content-Type', 'application/octet-stream').end(map),
          () => next(),
        );
      });
    },
    async generateBundle() {
      for (const name of await readdir(fileURLToPath(FOLDER)))
        this.emitFile({
          type: 'asset',
          fileName: PATH + name,
          source: await readFile(new URL(name, FOLDER)),
        });
    },
  };
}
