import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser';

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Makes sure that a Chromium is there for the tests: installs one when none is found. `false` when that fails, too. */
export function ensureBrowser(): boolean {
  if (findBrowser() !== null) return true;
  console.log('No browser for the tests found; installing one.');
  if (succeeds('npx', ['playwright', 'install', 'chromium']) && findBrowser() !== null) return true;
  if (
    process.getuid?.() === 0 &&
    succeeds('apt-get', ['update']) &&
    succeeds('apt-get', ['install', '-y', 'chromium'])
  ) {
    return findBrowser() !== null;
  }
  return false;
}
