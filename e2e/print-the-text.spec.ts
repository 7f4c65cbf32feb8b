import { expect, test } from '@playwright/test';
import { pasteArticle } from './support/paste-article';
import { selectWords } from './support/select-words';

test.use({ contextOptions: { reducedMotion: 'reduce', colorScheme: 'dark' } });

const LINES = Array.from({ length: 90 }, (_, index) => `Entry ${index + 1} says that the weir holds.`);

test('on paper there is the text alone, with all of its marks, dark on white and over the whole width', async ({
  page,
}) => {
  await pasteArticle(page, ['The log of the weir', ...LINES].join('\n\n'));
  for (const words of ['Entry 2 says', 'Entry 90 says']) {
    await selectWords(page, words);
    await page.keyboard.press('n');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeFocused();
  }
  await page.keyboard.press('ControlOrMeta+Home');
  await page.setViewportSize({ width: 718, height: 1000 });
  const marks = page.locator('.rt-mark-double');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(marks).toHaveText(['Entry 2 says', 'Entry 90 says']);
  for (const part of ['Annotations', 'Card', 'Make something of the selected words'])
    await expect(page.getByLabel(part, { exact: true }).first()).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);

  const text = page.getByRole('textbox', { name: 'Text of the article' });
  expect((await text.boundingBox())?.width).toBeGreaterThan(560);
  const [ink, scroller] = await text.evaluate((element) => [
    getComputedStyle(element).color,
    element.closest('[data-scroller]')?.clientHeight ?? 0,
  ]);
  expect(ink).toBe('rgb(21, 26, 30)');
  // Nothing of it is cut off: what scrolls on the screen is as high as its words.
  expect(scroller).toBeGreaterThan(3_000);
});
