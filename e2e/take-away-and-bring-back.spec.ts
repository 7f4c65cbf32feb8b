import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';

async function saveRedthreadFile(page: Page, path: string): Promise<string> {
  await page.getByRole('link', { name: 'Report' }).click();
  // Without the picker the browser saves the file as a download.
  const entry = page.locator('section, li, article').filter({ hasText: 'Redthread file' }).last();
  const download = page.waitForEvent('download');
  await entry.getByRole('button', { name: 'Save' }).click();
  await (await download).saveAs(path);
  return readFile(path, 'utf8');
}

async function bringIn(page: Page, path: string): Promise<void> {
  await page.goto('/#/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose file' }).click();
  await (await chooser).setFiles(path);
  await expect(page.getByRole('dialog')).toContainText('Annotations');
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
});

test('an article taken away as a file comes back in another browser without loss', async ({
  page,
  browser,
}, info) => {
  await page.goto('/');
  await page.getByText('A leak in many voices').click();
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeVisible();
  const path = info.outputPath('leak.json');
  const saved = await saveRedthreadFile(page, path);

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  await bringIn(other, path);
  await checkAccessibility(other);
  await other
    .getByRole('dialog')
    .getByRole('button', { name: /bring in|keep/i })
    .last()
    .click();
  await other
    .getByRole('link', { name: /ferry plan/ })
    .first()
    .click();
  await expect(other.getByRole('textbox', { name: 'Text of the article' })).toBeVisible();
  const again = await saveRedthreadFile(other, info.outputPath('again.json'));
  expect(again).toBe(saved);
  await context.close();
});

test('a damaged file says where it breaks off, and what is whole comes in', async ({ page }, info) => {
  await page.goto('/');
  await page.getByText('A leak in many voices').click();
  const path = info.outputPath('leak.json');
  const saved = await saveRedthreadFile(page, path);
  const cut = saved.slice(0, saved.indexOf('"evidence": [') + 200);
  await writeFile(path, cut);
  await bringIn(page, path);
  await expect(page.getByRole('dialog')).toContainText(/line \d+/);
});
