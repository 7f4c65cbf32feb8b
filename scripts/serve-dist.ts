import { preview } from 'vite';

/** Serves the built app on this machine, on the first free port from `port` up. Resolves to its address. */
export async function serveDist(port: number, strictPort = false): Promise<string> {
  const server = await preview({
    preview: { port, strictPort, host: '127.0.0.1' },
    logLevel: 'warn',
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The server did not say where it listens');
  return address;
}
