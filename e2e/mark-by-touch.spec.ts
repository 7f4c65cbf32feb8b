import { expect, type Page, test } from '@playwright/test';
import { boxOfWords } from './support/box-of-words';
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

test('on a phone an end of the words is dragged with a finger, above the sheet of the card', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Paste text' }).tap();
  await page.getByLabel('Text of the article').fill(STORY);
  await page.getByRole('button', { name: 'Look through it' }).tap();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep article' }).tap();
  await expect(textOf(page)).toBeVisible();
  await selectWords(page, 'Orla Venn that');
  await page.getByRole('toolbar').getByRole('button', { name: 'Claim' }).tap();
  await page.getByRole('button', { name: 'Close the card' }).tap();
  await page.locator('.rt-mark-solid').tap();
  const handle = page.locator('[data-edge="end"]');
  await expect(handle).toBeAttached();
  await expect
    .poll(async () => {
      const [box, end] = [await handle.boundingBox(), await boxOfWords(page, 'Orla Venn that')];
      return Math.abs((box?.x ?? 0) - end.right);
    })
    .toBeLessThan(4);

  const from = await boxOfWords(page, 'Orla Venn that');
  const to = await boxOfWords(page, 'the ferry');
  // The finger holds the knob below the line.
  const below = 20;
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove', x: number, y: number) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: y + below }] });
  await touch('touchStart', from.right, from.y);
  await touch('touchMove', (from.right + to.right) / 2, (from.y + to.y) / 2);
  await touch('touchMove', to.right, to.y);
  const moving = () => page.evaluate(() => String([...(CSS.highlights.get('rt-moving') ?? [])][0]));
  await expect.poll(moving).toBe('Orla Venn that the ferry');
  // The handle goes along.
  await expect.poll(async () => Math.abs(((await handle.boundingBox())?.x ?? 0) - to.right)).toBeLessThan(4);
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page.locator('.rt-mark-solid')).toHaveText('Orla Venn that the ferry');
});
