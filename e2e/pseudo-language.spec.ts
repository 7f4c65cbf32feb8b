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

test('every text of the interface goes through the language layer', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'languages', { get: () => ['qps-ploc'] });
  });
  for (const hash of ['#/', '#/sources', '#/entities', '#/settings']) {
    await page.goto(`/${hash}`);
    await expect(page.locator('main')).toContainText('⟦');
    expect(await strayTexts(page), hash).toEqual([]);
  }
});
