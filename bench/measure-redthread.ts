import { type Browser, type CDPSession, expect, type Page } from '@playwright/test';
import type { TextRange } from '../src/domain/span';
import { heapOf, longTasksOf, mainThreadMs, median } from './page-cost';
import { probedPage } from './probed-page';
import type { WorkbenchCosts } from './results';

const MARK = '[data-article-text] [data-ids]';
const REPEATS = 7;

/** Brings in a Redthread file by the way a person takes: chosen, looked through, kept. Resolves to the ms until it is kept. */
export async function bringIn(page: Page, path: string): Promise<number> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose file' }).first().click();
  const begun = performance.now();
  await (await chooser).setFiles(path);
  const dialog = page.getByRole('dialog');
  const keep = dialog.getByRole('button', { name: /^(Bring in|Keep)/ }).last();
  await expect(keep).toBeEnabled({ timeout: 180_000 });
  await keep.click();
  await expect(dialog).toBeHidden({ timeout: 180_000 });
  await expect(page.locator('[data-save-state=saved]')).toBeAttached({ timeout: 180_000 });
  return performance.now() - begun;
}

/** Selects words of the open article, as a drag does, and waits until the app has seen it. */
async function selectInView(page: Page, index: number): Promise<void> {
  await expect(async () => {
    await page.evaluate(
      `(() => {
        const blocks = [...document.querySelectorAll('[data-article-text] p')].filter((block) => {
          const box = block.getBoundingClientRect();
          return box.top > 80 && box.bottom < innerHeight - 80;
        });
        const walker = document.createTreeWalker(blocks[${index} % blocks.length], NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
          if (node.data.length > 12) {
            getSelection().setBaseAndExtent(node, 0, node, 12);
            return;
          }
      })()`,
    );
    await expect(page.getByRole('toolbar', { name: /selected words/ })).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

async function makeOnes(page: Page, devtools: CDPSession): Promise<number[]> {
  const costs: number[] = [];
  for (let index = 0; index < REPEATS; index += 1) {
    await selectInView(page, index);
    costs.push(await mainThreadMs(page, devtools, () => page.keyboard.press('c')));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  return costs;
}

async function selectOnes(page: Page, devtools: CDPSession): Promise<number[]> {
  const costs: number[] = [];
  for (let index = 0; index < REPEATS; index += 1) {
    const mark = page.locator(MARK).nth(index * 2);
    const box = await mark.boundingBox();
    if (box === null) continue;
    costs.push(
      await mainThreadMs(page, devtools, () =>
        page.mouse.click(box.x + Math.min(4, box.width / 2), box.y + 4),
      ),
    );
  }
  return costs;
}

async function filterOnes(page: Page, devtools: CDPSession): Promise<number[]> {
  const costs: number[] = [];
  // Pressed by its place: finding it by its name would be measured, too.
  const chip = await page.getByRole('button', { name: /^Claims/ }).boundingBox();
  if (chip === null) throw new Error('There is no filter to press');
  for (let index = 0; index < REPEATS - 1; index += 1)
    costs.push(
      await mainThreadMs(page, devtools, () => page.mouse.click(chip.x + 10, chip.y + chip.height / 2)),
    );
  return costs;
}

/** Opens an article of the library that was brought in and works in it. */
export async function measureRedthread(
  browser: Browser,
  address: string,
  sample: { readonly path: string; readonly spans: readonly TextRange[] },
): Promise<WorkbenchCosts & { readonly importMs: number }> {
  const { page, devtools, close } = await probedPage(browser);
  await page.goto(address);
  const importMs = await bringIn(page, sample.path);
  await page.goto(address);
  await page.reload();
  const link = page.locator('li[data-article] a').first();
  await expect(link).toBeVisible();
  await page.evaluate('probe.settled()');
  const heapBefore = await heapOf(devtools);
  const paintMs = await page.evaluate<number>(
    `probe.untilSeen(() => document.querySelector('li[data-article] a').click(), ${JSON.stringify(MARK)})`,
  );
  await page.evaluate('probe.settled()');
  const longTasks = await longTasksOf(page);
  const heapMb = (await heapOf(devtools)) - heapBefore;
  const costs = {
    importMs,
    paintMs,
    longTasks,
    heapMb,
    makeMs: median(await makeOnes(page, devtools)),
    selectMs: median(await selectOnes(page, devtools)),
    filterMs: median(await filterOnes(page, devtools)),
  };
  await close();
  return costs;
}
