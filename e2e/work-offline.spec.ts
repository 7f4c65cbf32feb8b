import { expect, test } from '@playwright/test';
import { pasteArticle } from './support/paste-article';

test.use({ serviceWorkers: 'allow' });

test('somebody without a network opens the app and goes on', async ({ page, context }) => {
  await pasteArticle(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  const text = page.getByRole('textbox', { name: 'Text of the article' });
  await expect(text).toContainText('harbour board');
  await text.press('Control+Home');
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { name: 'Claim 1' })).toBeVisible();
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
});

test('on the first visit every screen has its words without a network, also one not opened before', async ({
  page,
  context,
}) => {
  await pasteArticle(page);
  const report = page.url().replace(/(\?.*)?$/, '/report');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.goto(report);
  await expect(page.getByRole('heading', { name: 'Hand it on' })).toBeVisible();
  await page.goto('/#/sources');
  await expect(page.getByText('No source yet.')).toBeVisible();
  await page.goto('/#/entities');
  await expect(page.getByText('No entity yet', { exact: false })).toBeVisible();
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { name: 'Storage on this device' })).toBeVisible();
  await page
    .locator('input[type="file"]')
    .last()
    .setInputFiles({ name: 'old.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByRole('heading', { name: 'Restore old.json' })).toBeVisible();
  await page.getByText('1 item cannot be taken as it is').click();
  await expect(page.getByText('This JSON was not written by Redthread.')).toBeVisible();
});
