import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { pasteArticle } from './support/paste-article';
import { selectWords } from './support/select-words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const ARABIC = [
  'انطفأت أضواء الميناء',
  'قال مجلس الميناء يوم الاثنين إن الأضواء الشمالية ستبقى مطفأة حتى الربيع. لم يسأل أحد المرشدين.',
].join('\n\n');

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' });
const toolbarOf = (page: Page) => page.getByRole('toolbar', { name: 'Make something of the selected words' });
const buttonOf = (page: Page, name: string | RegExp) => toolbarOf(page).getByRole('button', { name });
const selected = (page: Page) => page.evaluate(() => String(document.getSelection()));
const card = (page: Page) => page.getByRole('complementary', { name: 'Card' });

test('Tab goes from the selected words to the toolbar, arrows along it, Esc back with the words still selected', async ({
  page,
}) => {
  await pasteArticle(page);
  await selectWords(page, 'the northern lights');
  await page.keyboard.press('Tab');
  await expect(buttonOf(page, 'Claim')).toBeFocused();
  await checkAccessibility(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(buttonOf(page, 'Entity')).toBeFocused();
  await page.keyboard.press('End');
  await expect(buttonOf(page, 'Widen')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(buttonOf(page, 'Claim')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(buttonOf(page, 'Source')).toBeFocused();

  // One stop of the Tab key: back is the text, and forward again the button that was left.
  await page.keyboard.press('Shift+Tab');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(buttonOf(page, 'Source')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(toolbarOf(page)).toBeHidden();
  await page.keyboard.press('Shift+Tab');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(buttonOf(page, 'Claim')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
  expect(await selected(page)).toBe('the northern lights');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await selected(page)).toBe('the northern lights ');
});

test('a button of the toolbar does the same as its key, and the keys work while it has the focus', async ({
  page,
}) => {
  await pasteArticle(page);
  await selectWords(page, 'the northern lights');
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  expect(await selected(page)).toMatch(/^On Monday the harbour board said the northern lights/);
  await expect(buttonOf(page, 'Widen')).toBeFocused();
  await page.keyboard.press('Shift+W');
  expect(await selected(page)).toBe('the northern lights');
  await page.keyboard.press('n');
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Note 1');
  await expect(page.locator('.rt-mark-double')).toHaveText('the northern lights');
  await expect(toolbarOf(page)).toBeHidden();
});

for (const [key, title] of [
  ['c', 'Claim 1'],
  ['s', 'Source 1'],
  ['e', 'Entity 1'],
  ['t', 'Technique 1'],
  ['n', 'Note 1'],
] as const) {
  test(`${key.toUpperCase()} marks the selected words with the toolbar shown, and those at the caret without it`, async ({
    page,
  }) => {
    await pasteArticle(page);
    await selectWords(page, 'the northern lights');
    await page.keyboard.press(key);
    await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(title);
    await expect(page.locator('.rt-mark')).toHaveText('the northern lights');
    await textOf(page).focus();
    await page.keyboard.press('ControlOrMeta+End');
    await expect(toolbarOf(page)).toBeHidden();
    await page.keyboard.press(key);
    await expect(page.locator('.rt-mark')).toHaveCount(2);
    await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(title.replace('1', '2'));
  });
}

test('the toolbar goes away when somebody leaves the text, and is back with the selected words', async ({
  page,
}) => {
  await pasteArticle(page);
  await selectWords(page, 'the northern lights');
  await page.getByLabel('Filter by word').focus();
  await expect(toolbarOf(page)).toBeHidden();
  await textOf(page).focus();
  await expect(toolbarOf(page)).toBeVisible();
  expect(await selected(page)).toBe('the northern lights');
});

test('in an article from right to left the toolbar keeps the direction of the interface', async ({
  page,
}) => {
  await pasteArticle(page, ARABIC);
  await selectWords(page, 'مجلس الميناء');
  await page.keyboard.press('Tab');
  await expect(buttonOf(page, 'Claim')).toBeFocused();
  const claim = await buttonOf(page, 'Claim').boundingBox();
  const source = await buttonOf(page, 'Source').boundingBox();
  expect(claim?.x ?? 0).toBeLessThan(source?.x ?? 0);
  await page.keyboard.press('ArrowRight');
  await expect(buttonOf(page, 'Source')).toBeFocused();
  await expect(toolbarOf(page)).toHaveAttribute('lang', 'en');
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
  expect(await selected(page)).toBe('مجلس الميناء');
});

/** True when an element is whole on the screen and nothing lies over the middle of its buttons. */
async function isFree(page: Page): Promise<boolean> {
  return toolbarOf(page).evaluate((bar) => {
    const box = bar.getBoundingClientRect();
    const isOnScreen = box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
    const buttons = [...bar.querySelectorAll('button')];
    const middles = buttons.map((button) => button.getBoundingClientRect());
    return (
      isOnScreen &&
      middles.every((middle) => {
        const top = document.elementFromPoint(middle.x + middle.width / 2, middle.y + middle.height / 2);
        return top !== null && bar.contains(top);
      })
    );
  });
}

for (const [name, width, height] of [
  ['a desk', 1440, 900],
  ['twice the size', 720, 450],
  ['four times the size', 360, 225],
] as const) {
  test(`at ${name} the toolbar stays whole on the screen, wherever the words are`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await pasteArticle(page);
    for (const words of ['On Monday', 'until spring', 'twenty years', 'calls the risk small.']) {
      await selectWords(page, words);
      await expect.poll(() => isFree(page)).toBe(true);
    }
  });
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the toolbar lies over the sheet of the card, and the selected words can be marked from there', async ({
    page,
  }) => {
    await pasteArticle(page);
    await selectWords(page, 'On Monday');
    await buttonOf(page, 'Note').tap();
    await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Note 1');
    await textOf(page).focus();
    await selectWords(page, 'the harbour board');
    await expect.poll(() => isFree(page)).toBe(true);
    await buttonOf(page, 'Source').tap();
    await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Source 1');
  });
});

test('selected words come back with the article, the toolbar only when somebody acts in the text', async ({
  page,
}) => {
  await pasteArticle(page);
  await selectWords(page, 'Edda Brandt');
  await page.keyboard.press('n');
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Note 1');
  await textOf(page).focus();
  await selectWords(page, 'the northern lights');
  await page.goto('/#/');
  await expect(page.getByRole('list', { name: 'Articles' })).toBeVisible();
  await page.goBack();
  await expect(textOf(page)).toBeFocused();
  await expect.poll(() => selected(page)).toBe('the northern lights');
  await expect(toolbarOf(page)).toBeHidden();
  await page.locator('[data-row]').first().click();
  await textOf(page).focus();
  await expect(toolbarOf(page)).toBeHidden();
  await page.keyboard.press('Shift');
  await expect(toolbarOf(page)).toBeVisible();
});

test('after all words are selected the toolbar stands on the screen and takes the focus there', async ({
  page,
}) => {
  await pasteArticle(
    page,
    Array.from({ length: 30 }, (_, at) => `${at}. ${'The lights go out. '.repeat(20)}`).join('\n\n'),
  );
  await textOf(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(toolbarOf(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(buttonOf(page, 'Claim')).toBeFocused();
  await expect.poll(() => isFree(page)).toBe(true);
});

test('C at the caret takes the sentence there, and says when it is a claim already', async ({ page }) => {
  await pasteArticle(page);
  await textOf(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('c');
  await expect(page.locator('.rt-mark')).toHaveText('The board’s own report calls the risk small.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await expect(
    page.getByRole('status').filter({ hasText: 'These words are Claim 1 already.' }),
  ).toBeAttached();
  await expect(page.locator('[data-row]')).toHaveCount(1);
});

test('the words of an Arabic claim stand on the right of their field', async ({ page }) => {
  await pasteArticle(page, ARABIC);
  await selectWords(page, 'مجلس الميناء');
  await page.keyboard.press('c');
  await expect(card(page).getByRole('textbox', { name: 'In plain words' })).toHaveCSS('direction', 'rtl');
});

test('the thread follows its words when a bar opens above the text', async ({ page }) => {
  await pasteArticle(page);
  await selectWords(page, 'the northern lights');
  await page.keyboard.press('c');
  await page.keyboard.press('Escape');
  const gap = () =>
    page.evaluate(() => {
      const thread = document.querySelector('svg[aria-hidden] path[pathLength]')?.getAttribute('d') ?? '';
      const sign = document.querySelector('[data-margin-signs]')?.getBoundingClientRect();
      if (sign === undefined) return null;
      const [x, y] = thread.slice(1).split('H')[0]?.split(' ').map(Number) ?? [];
      return [Math.round((x ?? 0) - sign.right), Math.round((y ?? 0) - (sign.top + sign.bottom) / 2)];
    });
  await expect.poll(gap).toEqual([3, 0]);
  await page.keyboard.press('ControlOrMeta+f');
  await expect(page.getByRole('search')).toBeVisible();
  await expect.poll(gap).toEqual([3, 0]);
});
