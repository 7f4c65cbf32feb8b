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

test('any two versions are compared, by keyboard, and the address says which', async ({ page }) => {
  const { articleId, versionIds } = await openFerryArticle(page);
  const [first = '', second = '', third = ''] = versionIds;
  const isCompared = (from: string, to: string) =>
    expect(page).toHaveURL(new RegExp(`/${articleId}/versions\\?from=${from}&to=${to}$`));
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  const pickers = page.getByRole('group', { name: 'Compare' });
  const old = pickers.getByRole('combobox', { name: 'Old text' });
  const now = pickers.getByRole('combobox', { name: 'New text' });
  await expect(old).toHaveValue(second);
  await expect(now).toHaveValue(third);
  await checkAccessibility(page);

  await old.focus();
  await page.keyboard.press('End');
  await isCompared(first, third);
  await expect(old).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Version 1 → Version 3' })).toBeVisible();

  await pickers.getByRole('button', { name: 'Swap the two versions' }).press('Enter');
  await isCompared(third, first);
  await expect(pickers.getByRole('button', { name: 'Swap the two versions' })).toBeFocused();
  await now.selectOption('Version 3');
  await isCompared(first, third);
  await page.goBack();
  await isCompared(third, first);
  await expect(now).toHaveValue(first);
  await page.setViewportSize({ width: 320, height: 700 });
  await checkAccessibility(page);
});

test('the sample has a stealth edit, and says so', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('button', { name: /budget/i })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  const diff = page.getByRole('region', { name: 'What changed' });
  await expect(diff.getByText('Stealth edit. The text differs')).toBeVisible();
  await checkAccessibility(page);
});
