import { expect, type Page } from '@playwright/test';

/** Opens the sample that is annotated already and comes back to the library. */
export async function keepAnnotatedSample(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /A leak in many voices/ }).click();
  await expect(page).toHaveURL(/#\/article\//);
  await page.goto('/#/');
  await expect(page.getByRole('list', { name: 'Articles' }).getByRole('listitem')).toHaveCount(1);
}
