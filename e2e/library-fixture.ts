import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { bridgeFile } from './bridge-article';

/** Brings the invented bridge article in as a Redthread file and comes back to the library. */
export async function openLibraryWithBridge(page: Page): Promise<void> {
  await page.goto('/');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'bridge.json', mimeType: 'application/json', buffer: Buffer.from(bridgeFile) });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^(Keep|Bring in)/ }).click();
  await page.goto('/#/');
  await expect(page.getByRole('link', { name: 'The minister has already given up on the bridge' })).toBeVisible();
}

/** No violation of WCAG that axe can find, in the state the page is in. */
export async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
