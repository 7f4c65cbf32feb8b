import { expect, type Page, test } from '@playwright/test';
import { breakStorage } from './support/break-storage';
import { checkAccessibility } from './support/check-accessibility';

/** Puts a database into the browser before the app of a page starts, from an address of the same place. */
async function prepareDatabase(page: Page, version: number, articles: readonly object[] = []): Promise<void> {
  await page.goto('/redthread.svg');
  await page.evaluate(
    ([wanted, rows]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('redthread', wanted);
        request.onupgradeneeded = () => {
          const store = request.result.createObjectStore('articles', { keyPath: 'id' });
          for (const row of rows) store.put(row);
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    [version, articles] as const,
  );
}

test('data of a newer Redthread is left alone and can be saved as a file', async ({ page }) => {
  const article = { id: 'a', title: 'Written by a later Redthread' };
  await prepareDatabase(page, 990, [article]);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: /written by a newer Redthread/ })).toBeFocused();
  await checkAccessibility(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save data as file' }).click();
  const file = await (await download).createReadStream();
  let text = '';
  for await (const part of file) text += part;
  expect(JSON.parse(text).stores.articles).toEqual([article]);
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

test('a tab of an older Redthread holds the data: this one waits, changes nothing and goes on by itself', async ({
  page,
  context,
}) => {
  const older = await context.newPage();
  await prepareDatabase(older, 5);
  // An older app that holds on to its database, as one without this care would.
  await older.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('redthread');
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  await page.goto('/');
  await expect(
    page.getByRole('heading', { name: 'Redthread is open in another tab that is older' }),
  ).toBeVisible();
  await checkAccessibility(page);
  await older.close();
  await expect(page.getByRole('button', { name: 'Paste text' })).toBeVisible();
});

test('a backup that can’t be read from the storage is said, and no empty file is handed out', async ({
  page,
}) => {
  const files: string[] = [];
  page.on('download', (download) => files.push(download.suggestedFilename()));
  await page.goto('/');
  await page.getByRole('button', { name: /A leak in many voices/ }).click();
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeVisible();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { name: 'Backup' })).toBeVisible();
  await page.evaluate(() => {
    IDBTransaction.prototype.objectStore = () => {
      throw new DOMException('Internal error', 'UnknownError');
    };
  });
  await page.getByRole('button', { name: 'Save a backup', exact: true }).click();
  await expect(page.getByText('No backup could be made')).toBeVisible();
  await checkAccessibility(page);
  expect(files).toEqual([]);
});

test('what cannot be read now is not said to be empty, and an article is opened once it can be', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: /A leak in many voices/ }).click();
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeVisible();
  const article = page.url();
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await breakStorage(page, true);
  await page.goto('/#/');
  await expect(page.getByRole('alert').filter({ hasText: 'could not be read' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Articles' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText('Not started')).toHaveCount(0);

  await page.goto(article);
  const message = page.getByRole('heading', { name: 'This article could not be read just now' });
  await expect(message).toBeFocused();
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(message).toBeFocused();
  await breakStorage(page, false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeVisible();
  // Whoever pressed the button is led on.
  await expect(page.locator('body')).not.toBeFocused();
});
