import { expect, type Page, test } from '@playwright/test';

/** Texts on the page that did not come through the language layer; what people wrote is marked as not to translate. */
function strayTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (parent === null || !/\p{L}{2}/u.test(text)) continue;
      if (parent.closest('[translate="no"], script, style, noscript, option, kbd') !== null) continue;
      const whole = parent.textContent ?? '';
      if (!whole.includes('⟦') && !text.includes('⟦')) found.push(text);
    }
    return found;
  });
}

async function speak(page: Page, language: string): Promise<void> {
  await page.addInitScript((tag) => {
    Object.defineProperty(navigator, 'languages', { get: () => [tag] });
  }, language);
}

test('every text of the interface goes through the language layer', async ({ page }) => {
  await speak(page, 'qps-ploc');
  for (const hash of ['#/', '#/sources', '#/entities', '#/settings']) {
    await page.goto(`/${hash}`);
    await expect(page.locator('main')).toContainText('⟦');
    expect(await strayTexts(page), hash).toEqual([]);
  }
  for (const key of ['Control+k', '?']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toContainText('⟦');
    expect(await strayTexts(page), key).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('a language from right to left mirrors the interface', async ({ page }) => {
  await speak(page, 'qps-plocm');
  await page.goto('/#/settings');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const home = await page.getByRole('banner').getByRole('link').first().boundingBox();
  expect(home?.x ?? 0).toBeGreaterThan(720);
  for (const hash of ['#/', '#/sources', '#/settings']) {
    await page.goto(`/${hash}`);
    await expect(page.locator('main')).toContainText('⟦');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, hash).toBeLessThanOrEqual(0);
  }
});
