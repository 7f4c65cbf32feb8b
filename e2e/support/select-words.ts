import { expect, type Page } from '@playwright/test';

/**
 * Selects the first place of some words in the article, as a drag with the mouse does, and waits for the toolbar that says
 * that the app has seen it. A text that has only just taken the focus may put its caret back once; then it is done again.
 */
export async function selectWords(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await page.getByRole('textbox', { name: 'Text of the article' }).evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
      throw new Error(`${wanted} is not there`);
    }, words);
    await expect(page.getByRole('toolbar', { name: 'Make something of the selected words' })).toBeVisible({
      timeout: 1_000,
    });
    expect(await page.evaluate(() => String(document.getSelection()))).toBe(words);
  }).toPass();
}
