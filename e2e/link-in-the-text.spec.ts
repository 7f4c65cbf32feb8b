import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { pasteArticle } from './support/paste-article';
import { selectWords } from './support/select-words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const STORY = `Salt on the roads

The Highway Trust will use half the salt, it says. Pell Morrow, who drives the plough, doubts that.

A report of the Highway Trust puts the saving at 40,000 crowns.`;

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' });

/** An answer to how a mention that was chosen bears on the claim. */
const stanceAsked = (page: Page, stance: string) =>
  page.getByRole('group', { name: /^How does/ }).getByRole('button', { name: stance });

/** Makes something of the first place of some words with a key; the caret is behind them then. */
async function markWords(page: Page, words: string, key: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.press(key);
  await expect(
    page.getByRole('complementary', { name: 'Card' }).getByRole('heading', { level: 2 }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  // The first Esc closes the list of names that a mention's card opens with.
  if ('se'.includes(key)) await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
}

async function openStory(page: Page): Promise<void> {
  await pasteArticle(page, STORY);
  await markWords(page, 'The Highway Trust', 's');
  await markWords(page, 'Pell Morrow', 'e');
  await markWords(page, 'doubts that', 'c');
}

test('a claim is linked to mentions in the text, by key and by click', async ({ page }) => {
  await openStory(page);
  const bar = page.getByRole('region', { name: 'What you are doing' });
  const card = page.getByRole('complementary', { name: 'Card' });
  await page.keyboard.press('l');
  await expect(bar).toContainText('Link claim 1 to…');
  await checkAccessibility(page);
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Speaker' })).toBeFocused();
  await checkAccessibility(page);
  await page.keyboard.press('Enter');
  await expect(card.getByRole('region', { name: 'Who says it' })).toContainText('Pell Morrow');
  // It goes on until somebody ends it: a claim is mostly tied to more than one.
  await expect(bar).toBeVisible();
  await expect(textOf(page)).toBeFocused();
  await page.locator('.rt-mark-dashed').click();
  await expect(stanceAsked(page, 'Supports')).toBeFocused();
  // It is asked at the words, not in the card's column.
  const [asked, words] = await Promise.all([
    card.getByRole('group', { name: /How does/ }).boundingBox(),
    page.locator('.rt-mark-dashed').boundingBox(),
  ]);
  expect(Math.abs((asked?.x ?? 0) - (words?.x ?? 0))).toBeLessThan(60);
  expect((asked?.y ?? 0) - (words?.y ?? 0)).toBeLessThan(80);
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
  await page.locator('.rt-mark-dashed').click();
  await expect(stanceAsked(page, 'Supports')).toBeFocused();
  await page.keyboard.press('2');
  await expect(card.getByRole('region', { name: 'Evidence' })).toContainText('The Highway Trust');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(textOf(page)).toBeFocused();
});

test('every mention is marked at once, whole words alone, and undone as one', async ({ page }) => {
  await openStory(page);
  await page.locator('.rt-mark-dashed').click();
  await page.getByRole('button', { name: 'Mark every mention' }).click();
  await expect(page.locator('.rt-mark-dashed')).toHaveCount(2);
  await textOf(page).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('.rt-mark-dashed')).toHaveCount(1);
});

test('a mention that is dragged onto a claim’s card or row, from the text or the list, asks how it bears on it', async ({
  page,
}) => {
  await openStory(page);
  const card = page.getByRole('complementary', { name: 'Card' });
  const target = card.getByRole('button', { name: 'Choose in the text' });
  await selectWords(page, 'The Highway Trust');
  await page.locator('.rt-mark-dashed').dragTo(target);
  await stanceAsked(page, 'Supports').click();
  await expect(card.getByRole('region', { name: 'Evidence' })).toContainText('The Highway Trust');
  const claimRow = page.locator('[data-row]').filter({ hasText: 'doubts that' });
  await page.locator('[data-row]').filter({ hasText: 'Pell Morrow' }).dragTo(claimRow);
  await card.getByRole('button', { name: 'Speaker' }).click();
  await expect(card.getByRole('region', { name: 'Who says it' })).toContainText('Pell Morrow');
});

test('an annotation below another is reached by key, and words are added to a claim and taken off', async ({
  page,
}) => {
  await openStory(page);
  const card = page.getByRole('complementary', { name: 'Card' });
  await markWords(page, 'that', 'n');
  for (const title of ['Claim 1', 'Note 1', 'Claim 1']) {
    await page.keyboard.press('x');
    await expect(card.getByRole('heading', { level: 2 })).toHaveText(title);
  }
  await card.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Add words from the text' }).click();
  await expect(page.getByRole('region', { name: 'What you are doing' })).toContainText(
    'Add words to Claim 1',
  );
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('w');
  await page.keyboard.press('a');
  await expect(page.locator('.rt-mark-solid').filter({ hasText: 'crowns' })).toBeVisible();
  await card.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Take off “A report' }).click();
  await expect(page.locator('.rt-mark-solid').filter({ hasText: 'crowns' })).toHaveCount(0);
});

test('on a very low screen, too, the question how a mention bears on a claim is seen and answered', async ({
  page,
}) => {
  test.slow();
  await openStory(page);
  await page.setViewportSize({ width: 640, height: 360 });
  await page.keyboard.press('l');
  await expect(page.getByRole('region', { name: 'What you are doing' })).toContainText('Link claim 1 to…');
  await page.locator('.rt-mark-dashed').click();
  await expect(stanceAsked(page, 'Supports')).toBeInViewport();
  await expect(stanceAsked(page, 'Supports')).toBeFocused();
  await checkAccessibility(page);
  await page.keyboard.press('1');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'What you are doing' })).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.getByRole('complementary', { name: 'Card' })).toContainText('1 supports');
});

test('choosing something else to look at ends choosing a mention for a claim', async ({ page }) => {
  await openStory(page);
  const bar = page.getByRole('region', { name: 'What you are doing' });
  await page.keyboard.press('l');
  await expect(bar).toContainText('Link claim 1 to…');
  await page.locator('[data-row]').filter({ hasText: 'Pell Morrow' }).click();
  await expect(
    page.getByRole('complementary', { name: 'Card' }).getByRole('heading', { level: 2 }),
  ).toHaveText('Entity 1');
  await expect(bar).toBeHidden();
});

test('a mention is dropped on the marked words of a claim, which are framed meanwhile', async ({ page }) => {
  await openStory(page);
  const card = page.getByRole('complementary', { name: 'Card' });
  const mention = page.locator('.rt-mark-dashed');
  await selectWords(page, 'The Highway Trust');
  const claim = page.locator('.rt-mark-solid').filter({ hasText: 'doubts that' });
  await mention.hover();
  await page.mouse.down();
  await claim.hover();
  await claim.hover();
  await expect(claim).toHaveCSS('outline-style', 'dashed');
  await page.mouse.up();
  await expect(claim).not.toHaveCSS('outline-style', 'dashed');
  await stanceAsked(page, 'Supports').click();
  await expect(card.getByRole('region', { name: 'Evidence' })).toContainText('The Highway Trust');
});
