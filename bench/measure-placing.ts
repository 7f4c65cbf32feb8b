import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { CHANGES } from './anchoring/changed-text';
import { median } from './page-cost';
import { probedPage } from './probed-page';
import { servePage } from './serve-page';

/** What it costs to place the annotations of a text on a new version of it, in the browser. */
export interface PlacingCosts {
  readonly words: number;
  readonly spans: number;
  readonly change: string;
  /** From asking until all are placed, in ms. */
  readonly ms: number;
  /** The longest that the main thread was busy without a break meanwhile, in ms. */
  readonly busyMs: number;
}

const ROOT = fileURLToPath(new URL('./placing/', import.meta.url));
const SIZES = [1_000, 10_000, 100_000, 500_000];
const SPANS = 1_000;

/** Measures placing as the app does it, in a worker; the page is built into a folder that is given. Medians of the rounds. */
export async function measurePlacing(
  browser: Browser,
  folder: string,
  rounds: number,
): Promise<readonly PlacingCosts[]> {
  const address = await servePage(ROOT, folder);
  const { page, close } = await probedPage(browser);
  await page.goto(address);
  await page.waitForFunction('window.placing !== undefined');
  const results: PlacingCosts[] = [];
  for (const words of SIZES)
    for (const [index, { name }] of CHANGES.entries()) {
      const costs = await page.evaluate<{ ms: number; busyMs: number }[]>(
        `placing.measure(${words}, ${SPANS}, ${index}, ${rounds})`,
      );
      const ms = median(costs.map((cost) => cost.ms));
      const busyMs = median(costs.map((cost) => cost.busyMs));
      results.push({ words, spans: SPANS, change: name, ms, busyMs });
    }
  await close();
  return results;
}
