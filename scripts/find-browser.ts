import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// Keeps a system browser from looking for updates and component downloads while tests run.
const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Where a Chromium for the tests is: the one named by `REDTHREAD_BROWSER`, else Playwright's own, else the system's.
 * `null` when there is none; `system` tells whether it was installed outside Playwright.
 */
export function findBrowser(): { path: string; system: boolean } | null {
  const named = process.env.REDTHREAD_BROWSER;
  if (named !== undefined && existsSync(named)) return { path: named, system: true };
  const bundled = chromium.executablePath();
  if (bundled !== '' && existsSync(bundled)) return { path: bundled, system: false };
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path));
  return system === undefined ? null : { path: system, system: true };
}

/** Playwright launch options for the browser found; empty when Playwright's own is used or none was found. */
export function browserLaunchOptions(): { executablePath?: string; args?: string[] } {
  const found = findBrowser();
  const args = [...QUIET_FLAGS, '--force-renderer-accessibility'];
  // Chromium refuses its sandbox to root, which is who tests run as in most containers.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (found === null || !found.system) return { args };
  return { executablePath: found.path, args };
}
