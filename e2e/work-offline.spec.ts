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
