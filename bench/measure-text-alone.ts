import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { heapOf, longTasksOf, medianCost } from './page-cost';
import { probedPage } from './probed-page';
import type { WorkbenchCosts } from './results';
import { servePage } from './serve-page';

const ROOT = fileURLToPath(new URL('./text-alone/', import.meta.url));

/** Builds the page with the text alone, in a folder that is given, and serves it. Resolves to its address. */
export function serveTextAlone(folder: string): Promise<string> {
  return servePage(ROOT, folder);
}

/**
 * Opens a text with its annotations in Redthread’s editor, without list and card beside it, and works in it: what the other tools
 * are measured by, with reading and writing of the browser’s database on top.
 */
export async function measureTextAlone(
  browser: Browser,
  address: string,
  path: string,
): Promise<WorkbenchCosts> {
  const { page, devtools, close } = await probedPage(browser);
  await page.goto(address);
  await page.waitForFunction('window.textAlone !== undefined');
  const articleId = await page.evaluate<string>(
    `textAlone.keep(${JSON.stringify(await readFile(path, 'utf8'))})`,
  );
  await page.reload();
  await page.waitForFunction('window.textAlone !== undefined');
  const heapBefore = await heapOf(devtools);
  const paintMs = await page.evaluate<number>(
    `probe.untilSeen(() => textAlone.open(${JSON.stringify(articleId)}), '[data-article-text] [data-ids]')`,
  );
  await page.evaluate('probe.settled()');
  const longTasks = await longTasksOf(page);
  const heapMb = (await heapOf(devtools)) - heapBefore;
  const repeat = (script: (index: number) => string) => medianCost(page, devtools, script);
  const costs = {
    paintMs,
    longTasks,
    heapMb,
    makeMs: await repeat((index) => `textAlone.make(${index})`),
    selectMs: await repeat((index) => `textAlone.select(${index * 2})`),
    filterMs: await repeat((index) => `textAlone.filter(${index % 2 === 0})`),
  };
  await close();
  return costs;
}
