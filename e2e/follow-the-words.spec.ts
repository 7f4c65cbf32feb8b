import { expect, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /A budget that adds up/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Council passes schools budget/ })).toBeVisible();
});

test('the card tells how the words of a claim changed from version to version, and opens by keyboard', async ({
  page,
}) => {
  await page.getByText('The repair of the outdoor pool would cost 2.4 million.').first().click();
  const history = page.getByRole('region', { name: 'Across versions' });
  const line = history.getByText('first seen in version 1 and “2.4” became “2.1” in version 2');
  await expect(line.first()).toBeVisible();
  await checkAccessibility(page);
  await history.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(history.getByText('“2.4” became “2.1”.')).toBeVisible();
  await expect(history.locator('ins')).toHaveText(/2\.1/);
  await expect(history.locator('del')).toHaveText(/2\.4/);
  await checkAccessibility(page);
  await page.keyboard.press('Enter');
  await expect(history.locator('ins')).toBeHidden();
  await expect(history.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(history.getByRole('link', { name: 'Compare version 1 with version 2' })).toBeVisible();
  await history.getByRole('link', { name: 'Version 1', exact: true }).click();
  await expect(page).toHaveURL(/\?version=/);
  await expect(page.getByText('It is now put at 2.4 million').first()).toBeVisible();
});

test('what is gone from the text is found, told on its card and listed for readers', async ({ page }) => {
  await page.getByRole('link', { name: 'Library' }).first().click();
  await page.getByRole('searchbox').fill('motion lost');
  await page
    .getByRole('link', { name: /A motion to put/ })
    .first()
    .click();
  await expect(
    page
      .getByRole('region', { name: 'Across versions' })
      .getByText('first seen in version 1 and gone from version 2'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Report' }).click();
  const preview = page.frameLocator('iframe');
  await expect(preview.getByText(/^.*Version 2 of the text/)).toBeAttached();
  const gone = preview.getByRole('region', { name: 'Not found in this version' });
  await expect(
    gone.getByText('The council voted by one vote not to publish the engineer’s report.'),
  ).toBeAttached();
  await expect(gone.getByText(/A motion to put the engineer’s report/)).toBeAttached();
  await checkAccessibility(page);
});
