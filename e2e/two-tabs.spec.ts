import { expect, type Page, test } from '@playwright/test';

const STORY = `The ferry will be dearer

The council of Lowmere wants two crowns more for each crossing.`;

async function openStory(page: Page): Promise<void> {
  await expect(page.getByText('The council of Lowmere wants')).toBeVisible();
}

test('two tabs on one article: what each does is seen in the other, and undo takes back only what was done here', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto('/');
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByLabel('Text of the article').fill(STORY);
  await page.getByRole('button', { name: 'Look through it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep article' }).click();
  await openStory(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await openStory(other);
  await page.bringToFront();
  await page.getByText('The council of Lowmere wants').dblclick({ position: { x: 60, y: 12 } });
  await page.keyboard.press('c');
  await expect(page.locator('[data-ids]').first()).toBeVisible();
  await expect(other.locator('[data-ids]').first()).toBeVisible();
  await other.bringToFront();
  await other.getByText('The council of Lowmere wants').dblclick({ position: { x: 300, y: 12 } });
  await other.keyboard.press('n');
  const counts = async (tab: Page, claims: number, notes: number) => {
    await expect(tab.getByRole('button', { name: `Claims ${claims}` })).toBeVisible();
    await expect(tab.getByRole('button', { name: `Notes ${notes}` })).toBeVisible();
  };
  await counts(other, 1, 1);
  await counts(page, 1, 1);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Undo: Claim marked' }).click();
  await counts(page, 0, 1);
  await counts(other, 0, 1);
  await page.reload();
  await openStory(page);
  await counts(page, 0, 1);
});
