import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import peers from './package.json' with { type: 'json' };

const PACKAGES = Object.keys(peers.dependencies);

/** Installs the libraries that the bench measures against, once; they are no part of the app. Throws when npm fails. */
export function installPeers(): void {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (PACKAGES.every((name) => existsSync(`${folder}node_modules/${name}`))) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The libraries to measure against could not be installed');
}
