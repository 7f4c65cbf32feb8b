import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { selectWords } from './support/select-words';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  hasTouch: true,
  isMobile: true,
  viewport: { width: 390, height: 844 },
});

const STORY = `The ferry is late

Nobody told Orla Venn that the ferry was late again.`;

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' });

test('on a phone the keys of the toolbar stand at the bottom, large enough for a thumb', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Paste text' }).tap();
  await page.getByLabel('Text of the article').fill(STORY);
  await page.getByRole('button', { name: 'Look through it' }).tap();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep article' }).tap();
  await expect(page).toHaveURL(/#\/article\//);
  await expect(textOf(page)).toBeVisible();

  await selectWords(page, 'Nobody told Orla Venn that the ferry was late again.');
  const toolbar = page.getByRole('toolbar', { name: 'Make something of the selected words' });
  const box = await toolbar.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(744);
  for (const button of await toolbar.getByRole('button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await checkAccessibility(page);
  await toolbar.getByRole('button', { name: /claim/i }).tap();
  await expect(page.locator('.rt-mark-solid').first()).toBeAttached();
});
