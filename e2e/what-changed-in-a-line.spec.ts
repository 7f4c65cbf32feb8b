import { expect, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { openFerryArticle } from './support/open-ferry-article';

test('each version says in a line what changed in it, and whether its page kept quiet about it', async ({
  page,
}) => {
  await openFerryArticle(page);
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  const list = page.getByRole('region', { name: 'Versions', exact: true });
  const [third, second, first] = [0, 1, 2].map((at) => list.getByRole('listitem').nth(at));
  await expect(first ?? list).toContainText('First text');
  await expect(second ?? list).toContainText(
    /headline reworded, the figure 41 became 14, now less certain: “may” \S*.*more changes/,
  );
  await expect(second ?? list).toContainText('Stealth edit. The text differs');
  await expect(third ?? list).toContainText('the date March became April');
  await expect(third ?? list).not.toContainText('Stealth');
  await checkAccessibility(page);
});

test('a newer text is added from the head of the list', async ({ page }) => {
  await openFerryArticle(page);
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  const list = page.getByRole('region', { name: 'Versions', exact: true });
  const add = list.getByRole('button', { name: 'Add newer text' });
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(add).toBeFocused();
});
