import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright';

/** A page of a browser profile of its own with the probe in it. */
export interface ProbedPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly close: () => Promise<void>;
}

const PROBE = fileURLToPath(new URL('./probe.js', import.meta.url));

/** Opens a page to measure in, 1440 by 900 CSS px. */
export async function probedPage(browser: Browser): Promise<ProbedPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(60_000);
  await context.addInitScript({ path: PROBE });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  return { page, devtools, close: () => context.close() };
}
