import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';

/** Puts a database into the browser before the app of a page starts, from an address of the same place. */
async function prepareDatabase(page: Page, version: number): Promise<void> {
  await page.goto('/redthread.svg');
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('redthread', wanted);
        request.onupgradeneeded = () => {
          const store = request.result.createObjectStore('articles', { keyPath: 'id' });
          store.put({ id: 'a', title: 'Written by a later Redthread' });
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    version,
  );
}

test('data of a newer Redthread is left alone and can be saved as a file', async ({ page }) => {
  await prepareDatabase(page, 990);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: /written by a newer Redthread/ })).toBeFocused();
  await checkAccessibility(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save data as file' }).click();
  const file = await (await download).createReadStream();
  let text = '';
  for await (const part of file) text += part;
  expect(JSON.parse(text).stores.articles).toEqual([{ id: 'a', title: 'Written by a later Redthread' }]);
});

test('a browser that refuses to store anything still lets a person work, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is switched off', 'SecurityError');
    };
  });
  await page.goto('/');
  await page.getByRole('button', { name: /A leak in many voices/ }).click();
  const bar = page.getByRole('alert').filter({ hasText: 'Not saved since' });
  await expect(bar).toContainText('refuses to store anything');
  const download = page.waitForEvent('download');
  await bar.getByRole('button', { name: 'Save as file' }).click();
  expect((await download).suggestedFilename()).toMatch(/^redthread-backup-/);
});

test('a database that gives errors is a plain page, not a white one', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: /cannot read/ })).toBeVisible();
  await checkAccessibility(page);
});

test('a page whose words do not arrive is still not white, and gives the data as a file', async ({
  page,
}) => {
  await page.route(/\/assets\/en-[^/]*\.js$/, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Redthread could not be started' })).toBeFocused();
  await checkAccessibility(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save data as file' }).click();
  expect((await download).suggestedFilename()).toMatch(/^redthread-backup-/);
});
