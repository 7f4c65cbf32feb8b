import { expect, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { keepAnnotatedSample } from './support/open-sample';
import { pasteArticle } from './support/paste-article';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a newcomer sees what the app is for and the ways to begin', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Mark the claim. Follow the thread to its source.',
  );
  await checkAccessibility(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('button', { name: 'Paste text' })).toBeInViewport();
  await checkAccessibility(page);
});

test('somebody searches by keyboard and opens a claim in its place', async ({ page }) => {
  await keepAnnotatedSample(page);
  await page.keyboard.press('/');
  await page.keyboard.type('sabot');
  const claims = page.getByRole('region', { name: /^Claims/ });
  await expect(claims.getByRole('link')).toContainText(['The leak was sabotage']);
  await expect(claims.locator('mark').first()).toHaveText(/sabot/i);
  await expect(page.getByRole('status').filter({ hasText: 'hit' })).toBeVisible();
  await checkAccessibility(page);
  await page.keyboard.press('ArrowDown');
  await expect(claims.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/article\/[^?]+\?annotation=/);
  await expect(page.getByLabel('In plain words')).toHaveValue('The leak was sabotage.');
});

test('a word of the text opens at its place, and a word nobody used is said to be nowhere', async ({
  page,
}) => {
  await keepAnnotatedSample(page);
  const field = page.getByRole('searchbox');
  await field.fill('xylophone');
  await expect(page.getByText('Nothing has the words “xylophone”.')).toBeVisible();
  await field.fill('wednesday');
  await page
    .getByRole('region', { name: /^In the text/ })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/\?at=\d+/);
});

test('articles are filtered, put in order, described, deleted and given back', async ({ page }) => {
  await keepAnnotatedSample(page);
  await pasteArticle(page);
  await page.goto('/#/');
  const list = page.getByRole('list', { name: 'Articles' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await checkAccessibility(page);
  await page.getByRole('button', { name: /^In progress/ }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText('None of 5 claims checked yet');
  await page.getByRole('button', { name: /^All/ }).click();
  await page.getByLabel('Order').selectOption({ label: 'Title' });
  await expect(list.getByRole('link').first()).toHaveText(
    'The ferry plan was sunk from the inside, and everybody knows by whom',
  );

  await page.getByRole('button', { name: 'More for The harbour lights go out' }).click();
  await checkAccessibility(page);
  await page.getByRole('menuitem', { name: 'Details and tags' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('The harbour goes dark');
  await dialog.getByRole('combobox', { name: 'Tags' }).fill('harbour');
  await dialog.getByRole('combobox', { name: 'Tags' }).press('Enter');
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(list.getByRole('link', { name: 'The harbour goes dark' })).toBeVisible();

  await page.getByRole('button', { name: 'More for The harbour goes dark' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('alert').filter({ hasText: 'deleted' }).getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('link', { name: 'The harbour goes dark' })).toBeVisible();
  await page.reload();
  await expect(list.getByRole('listitem')).toHaveCount(2);
});

test('on a phone the list stands alone and a button brings in the next article', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await keepAnnotatedSample(page);
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'New article' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('nothing is wider than the page, down to 320 px', async ({ page }) => {
  await keepAnnotatedSample(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const hash of ['#/', '#/sources', '#/entities']) {
    await page.goto(`/${hash}`);
    await expect(page.locator('main li a').first()).toBeVisible();
    const [content, viewport] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      window.innerWidth,
    ]);
    expect(content, hash).toBe(viewport);
  }
});
