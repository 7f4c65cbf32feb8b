import { type Browser, expect, type Page } from '@playwright/test';
import { bringIn } from './measure-redthread';
import { type LongTasks, longTasksOf, median } from './page-cost';
import { probedPage } from './probed-page';

/** What pasting a text costs. */
export interface PasteCosts {
  /** From the paste to the review that shows what was read, in ms. */
  readonly reviewMs: number;
  /** From keeping it to its text painted, in ms. */
  readonly paintMs: number;
  readonly longTasks: LongTasks;
}

const TEXT = '[data-article-text] p';

/** Pastes a plain text into the library, keeps it and sees its page. */
export async function measurePaste(browser: Browser, address: string, text: string): Promise<PasteCosts> {
  const { page, close } = await probedPage(browser);
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Paste text' }).first()).toBeVisible();
  await page.evaluate((words) => Object.assign(window, { words }), text);
  await page.evaluate(
    `window.keepButton = () => [...document.querySelectorAll('[role=dialog] button')]
      .find((button) => button.textContent === 'Keep article' && !button.disabled); undefined`,
  );
  const reviewMs = await page.evaluate<number>(
    `probe.until(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, keepButton)`,
  );
  const first = await longTasksOf(page);
  const paintMs = await page.evaluate<number>(
    `probe.untilSeen(() => keepButton().click(), ${JSON.stringify(TEXT)})`,
  );
  const second = await longTasksOf(page);
  await close();
  return {
    reviewMs,
    paintMs,
    longTasks: { count: first.count + second.count, longest: Math.max(first.longest, second.longest) },
  };
}

/** Opens an article of the library; resolves to the ms until its marks are painted and the caret is in the text. */
export async function measureOpen(browser: Browser, address: string, path: string): Promise<number> {
  const { page, close } = await probedPage(browser);
  await page.goto(address);
  await bringIn(page, path);
  await page.goto(address);
  await page.reload();
  await expect(page.locator('li[data-article] a').first()).toBeVisible();
  await page.evaluate('probe.settled()');
  const ms = await page.evaluate<number>(
    `probe.untilSeen(() => document.querySelector('li[data-article] a').click(), '[data-article-text] .ProseMirror-focused, .ProseMirror-focused[data-article-text], [data-article-text]:focus-within')`,
  );
  await close();
  return ms;
}

/** What a large library costs. */
export interface LibraryCosts {
  /** From the act of going there to its articles painted, in ms. */
  readonly listMs: number;
  /** From a key in the search field to its results painted, in ms, the median of several words. */
  readonly searchMs: number;
  /** From the beginning of a transaction that keeps one change to its end, in ms, the median. */
  readonly writeMs: number;
}

async function searchOnes(page: Page, words: readonly string[]): Promise<number[]> {
  const field = page.getByRole('searchbox').first();
  const times: number[] = [];
  for (const word of words) {
    await field.fill(word.slice(0, -1));
    await page.evaluate('probe.settled()');
    await page.evaluate(
      `window.searched = new Promise((resolve) => {
        const field = document.querySelector('input[type=search]');
        field.addEventListener('input', () => {
          const begun = performance.now();
          const main = document.querySelector('main');
          const watch = new MutationObserver(() => {
            watch.disconnect();
            probe.painted().then(() => resolve(performance.now() - begun));
          });
          // The field itself changes with the key; what is waited for is the list that answers.
          for (const list of main.querySelectorAll('[role=status]')) watch.observe(list, { childList: true, characterData: true, subtree: true });
        }, { once: true });
      }); undefined`,
    );
    await field.press(word.slice(-1));
    const ms = await Promise.race([
      page.evaluate<number>('window.searched'),
      page.evaluate<null>('probe.settled().then(probe.settled).then(() => null)'),
    ]);
    // A word that finds what the shorter one found changes nothing: there is nothing to measure.
    if (ms !== null) times.push(ms);
  }
  return times;
}

/** Brings in a large library, lists it, searches it, and writes in one of its articles. */
export async function measureLibrary(
  browser: Browser,
  address: string,
  library: { readonly path: string; readonly words: readonly string[] },
): Promise<LibraryCosts> {
  const { page, close } = await probedPage(browser);
  await page.goto(address);
  await bringIn(page, library.path);
  await page.goto(`${address}#/settings`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate('probe.settled()');
  const listMs = await page.evaluate<number>(
    `probe.untilSeen(() => { location.hash = '#/'; }, 'li[data-article] a')`,
  );
  await page.evaluate('probe.settled()');
  const searchMs = median(await searchOnes(page, library.words));
  await page.getByRole('searchbox').first().fill('');
  await page.locator('li[data-article] a').first().click();
  await page.locator('[data-kind=claim] [data-row]').first().click();
  const statusField = page.getByRole('combobox', { name: 'Status' });
  await page.evaluate('probe.writes.length = 0');
  for (const status of [
    'in-progress',
    'in-review',
    'checked',
    'dropped',
    'spotted',
    'in-progress',
    'checked',
  ]) {
    await statusField.selectOption(status);
    await expect(page.locator('[data-save-state=saved]')).toBeAttached();
    await page.evaluate('probe.settled()');
  }
  const writeMs = median(await page.evaluate<number[]>('[...probe.writes]'));
  await close();
  return { listMs, searchMs, writeMs };
}
