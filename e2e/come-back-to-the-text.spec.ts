import { expect, type Page, test } from '@playwright/test';
import { pasteArticle } from './support/paste-article';
import { selectWords } from './support/select-words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const LINES = Array.from(
  { length: 60 },
  (_, index) => `Entry ${index + 1} of the log says that the weir holds.`,
);
const STORY = ['The log of the weir', ...LINES].join('\n\n');

const selected = (page: Page) => page.evaluate(() => String(document.getSelection()));

test('the place and the selected words are there again after the library, a reload and at another width', async ({
  page,
}) => {
  await pasteArticle(page, STORY);
  await page.getByText('Entry 40 of').scrollIntoViewIfNeeded();
  await selectWords(page, 'Entry 40');
  await page.getByRole('link', { name: 'Library' }).first().click();
  await page.getByRole('link', { name: 'The log of the weir' }).first().click();
  await expect(page.getByText('Entry 40 of')).toBeInViewport();
  await expect.poll(() => selected(page)).toBe('Entry 40');

  await page.reload();
  await expect(page.getByText('Entry 40 of')).toBeInViewport();
  await expect.poll(() => selected(page)).toBe('Entry 40');

  await page.setViewportSize({ width: 600, height: 900 });
  await page.reload();
  await expect(page.getByText('Entry 40 of')).toBeInViewport();
});
