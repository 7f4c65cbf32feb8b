import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, preview } from 'vite';

/** Builds a page of the bench from the folder that holds its `index.html`, and serves it from another. Resolves to its address. */
export async function servePage(root: string, folder: string): Promise<string> {
  // A peer brings a React of its own, which lies nearer to this page.
  const alias = ['react', 'react-dom'].map((name) => ({
    find: new RegExp(`^${name}(?=/|$)`),
    replacement: fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url)),
  }));
  const options: InlineConfig = {
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias },
    worker: { format: 'es' },
  };
  const where = { outDir: folder, emptyOutDir: true, target: 'es2022' };
  await build({ ...options, build: where });
  const server = await preview({
    ...options,
    build: where,
    preview: { port: 4400, strictPort: false, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The server did not say where it listens');
  return address;
}
