import type { Page } from '@playwright/test';

/** Where words stand on the screen, in CSS px. */
export interface WordsBox {
  readonly left: number;
  readonly right: number;
  /** Half-way between top and bottom. */
  readonly y: number;
}

/** The place of some words where they first stand in the text of the article. */
export function boxOfWords(page: Page, words: string): Promise<WordsBox> {
  return page.getByRole('textbox', { name: 'Text of the article' }).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      return { left: box.left, right: box.right, y: box.y + box.height / 2 };
    }
    throw new Error(`${wanted} is not there`);
  }, words);
}
