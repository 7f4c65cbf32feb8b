import { expect, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { openFerryArticle } from './support/open-ferry-article';

test('the versions are listed with what became of every mark', async ({ page }) => {
  await openFerryArticle(page);
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await expect(page).toHaveURL(/\/versions$/);
  await expect(page).toHaveTitle(/^Versions: Council may buy/);
  const list = page.getByRole('region', { name: 'Versions', exact: true });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list.getByRole('listitem').first()).toContainText('Edited here');
  await expect(list.getByRole('link', { name: 'Version 3', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await checkAccessibility(page);

  await list.getByRole('link', { name: 'Version 2', exact: true }).click();
  await expect(list.getByRole('link', { name: 'Version 2', exact: true })).toBeFocused();
  const fates = page.getByRole('region', { name: /What became of 6 marks/ });
  await fates.getByRole('button', { name: '1 not found' }).click();
  await expect(fates.getByRole('listitem').filter({ hasText: 'Tickets will stay' }).last()).toContainText(
    'The passage was taken out.',
  );
  await checkAccessibility(page);
});

test('what changed between two versions is shown word by word, from change to change', async ({ page }) => {
  const { articleId, versionIds } = await openFerryArticle(page);
  await page.goto(`/#/article/${articleId}/versions?from=${versionIds[0]}&to=${versionIds[1]}`);
  const diff = page.getByRole('region', { name: 'What changed' });
  await expect(diff.getByRole('heading', { name: 'Version 1 → Version 2' })).toBeVisible();
  await expect(diff.getByRole('deletion').filter({ hasText: '41' })).toBeVisible();
  await expect(diff.getByRole('insertion').filter({ hasText: '14' })).toBeVisible();
  await checkAccessibility(page);
  await diff.getByRole('button', { name: 'Next change' }).click();
  await expect(diff.getByText(/^Change 1 of \d+$/)).toBeVisible();
  await expect(diff.getByRole('button', { name: 'Next change' })).toBeFocused();
  await diff.getByRole('button', { name: '2 unchanged paragraphs' }).click();
  await expect(diff.getByText('The yard in Norvik has built boats')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await checkAccessibility(page);
});

test('what waits is answered beside the comparison, or marked anew in the text', async ({ page }) => {
  const { articleId } = await openFerryArticle(page);
  await page.goto(`/#/article/${articleId}/versions`);
  const review = page.getByRole('region', { name: 'Still the right words?' });
  await expect(review.getByText(/^1 of \d+$/)).toBeVisible();
  await checkAccessibility(page);
  await page.keyboard.press('r');
  await expect(review.getByRole('button', { name: /Yes, keep it here/ })).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeFocused();
  await expect(page.getByText(/Mark the right words/).first()).toBeVisible();
  await page.goBack();
  await expect(review.getByText(/^1 of \d+$/)).toBeVisible();
  for (const width of [1024, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await checkAccessibility(page);
  }
  await page.keyboard.press('r');
  await page.keyboard.press('y');
  await expect(review.getByText('Claim 2')).toBeVisible();
  await page.keyboard.press('y');
  await expect(review).toContainText('Nothing waits.');
  await expect(review).toBeFocused();
  await checkAccessibility(page);
});

test('an older version is read as it stood, and nothing is marked in it', async ({ page }) => {
  const { articleId, versionIds } = await openFerryArticle(page);
  await page.goto(`/#/article/${articleId}?version=${versionIds[0]}`);
  const bar = page.getByRole('region', { name: 'An older version' });
  await expect(bar).toContainText('You are reading version 1 of 3, as it was on');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Council buys two electric ferries');
  const text = page.getByRole('textbox', { name: 'Text of the article' });
  await expect(text).toContainText('41 million crowns');
  await expect(text.locator('mark').filter({ hasText: 'Tickets will stay' })).toBeVisible();
  await checkAccessibility(page);

  await text.focus();
  await page.keyboard.press('c');
  await expect(page.getByText('An older version stays as it was.')).toBeVisible();
  await text.locator('mark').filter({ hasText: 'Tickets will stay' }).click();
  await expect(page.getByRole('heading', { name: 'Claim 4' })).toBeVisible();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Copy the words' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Add words from the text' })).toBeHidden();
  await page.keyboard.press('Escape');

  await bar.getByRole('button', { name: 'Back to the current version' }).click();
  await expect(bar).toBeHidden();
  await expect(text).toContainText('14 million crowns');
});

test('an older version is made current and that is taken back', async ({ page }) => {
  const { articleId, versionIds } = await openFerryArticle(page);
  await page.goto(`/#/article/${articleId}?version=${versionIds[0]}`);
  const bar = page.getByRole('region', { name: 'An older version' });
  await bar.getByRole('button', { name: 'Make it current' }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'Version 1 made current' });
  await expect(notice).toBeVisible();
  await expect(bar).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`/article/${articleId}$`));
  const text = page.getByRole('textbox', { name: 'Text of the article' });
  await expect(text).toBeFocused();
  await expect(text).toContainText('41 million crowns');
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(text).toContainText('14 million crowns');
});
