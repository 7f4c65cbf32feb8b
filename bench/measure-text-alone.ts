import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Browser } from 'playwright';
import { build, type InlineConfig, preview } from 'vite';
import { heapOf, longTasksOf, medianCost } from './page-cost';
import { probedPage } from './probed-page';
import type { WorkbenchCosts } from './results';

const ROOT = fileURLToPath(new URL('./text-alone/', import.meta.url));
/** Builds the page with the text alone, in a folder that is given, and serves it. Resolves to its address. */
export async function serveTextAlone(folder: string): Promise<string> {
  // A peer brings a React of its own, which lies nearer to this page.
  const alias = ['react', 'react-dom'].map((name) => ({
    find: new RegExp(`^${name}(?=/|$)`),
    replacement: fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url)),
  }));
  const options: InlineConfig = {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias },
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
