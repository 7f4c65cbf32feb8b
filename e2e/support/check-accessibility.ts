import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Scans the page as it stands for violations of WCAG 2.2 A and AA. Frames without scripts can't be scanned from outside
 * and are left out; what they show is scanned as a page of its own.
 */
export async function checkAccessibility(page: Page): Promise<void> {
  // A page that has just been gone to is empty until its screen is loaded.
  await expect(page.locator('main').first()).toBeAttached();
  const { violations } = await new AxeBuilder({ page })
    .exclude('iframe[sandbox]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}
