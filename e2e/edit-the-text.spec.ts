import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { logSpeech } from './support/log-speech';
import { pasteArticle } from './support/paste-article';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const STORY = `The weir at Sallow Reach

Dr. Ines Marrow opened the weir on Monday. The River Board says it will hold 2,000 tonnes. Nobody has tested it.

The River Board gave no date for the 10-day test.`;

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' });
const barOf = (page: Page) => page.getByRole('region', { name: 'What you are doing' });

/** The words that marks of a kind lie under, as they are drawn. */
async function markedWords(page: Page, line: string): Promise<string> {
  return (await page.locator(`.rt-mark-${line}`).allTextContents()).join('');
}

/** The story with its first sentence a claim, and the caret at its beginning. */
async function openStory(page: Page): Promise<void> {
  await pasteArticle(page, STORY);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('c');
  await expect(page.getByLabel('In plain words')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Home');
}

test('the text is edited by keyboard alone, its mark goes along, and undo brings the former version back', async ({
  page,
}) => {
  const speech = await logSpeech(page);
  await openStory(page);
  await page.keyboard.press('F2');
  const text = textOf(page);
  await expect(text).toBeFocused();
  await expect(barOf(page)).toContainText('Editing version 1');
  await expect(text).toHaveAttribute('aria-description', /You are editing/);
  expect(await speech.all()).toContain(
    'You are editing the text. Words can be marked again when you are done.',
  );
  await checkAccessibility(page);

  await page.keyboard.type('Yesterday: ');
  await expect(text).toContainText('Yesterday: Dr. Ines Marrow');
  expect(await markedWords(page, 'solid')).toBe('Dr. Ines Marrow opened the weir on Monday.');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.type('again ');
  await expect(barOf(page)).toContainText('1 annotation on changed words');
  expect(await markedWords(page, 'solid')).toBe('Dr. again Ines Marrow opened the weir on Monday.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(barOf(page)).not.toContainText('on changed words');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(barOf(page)).toContainText('1 annotation on changed words');

  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(barOf(page)).toBeHidden();
  await expect(page.getByText('Version 2', { exact: true })).toBeVisible();
  await expect(text).toBeFocused();
  await expect(text).toHaveAttribute('aria-description', /Read only/);
  expect(await markedWords(page, 'solid')).toBe('Dr. again Ines Marrow opened the weir on Monday.');
  expect(await speech.all()).toContain(
    'Version 2 was made. 1 annotation asks whether its words are still right.',
  );
  // The caret is where it was, behind what was typed last.
  await page.keyboard.press('Shift+ControlOrMeta+ArrowRight');
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toMatch(/^Ines ?$/);

  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('Version 1', { exact: true })).toBeVisible();
  await expect(text).not.toContainText('Yesterday');
  expect(await markedWords(page, 'solid')).toBe('Dr. Ines Marrow opened the weir on Monday.');
});

test('what was typed outlasts a reload, and discarding it asks first', async ({ page }) => {
  await openStory(page);
  const text = textOf(page);
  await page.keyboard.press('F2');
  await expect(barOf(page)).toBeVisible();
  await page.keyboard.type('Not so: ');
  await expect(text).toContainText('Not so: Dr. Ines');
  await page.reload();
  await expect(barOf(page)).toContainText('Editing version 1');
  await expect(page.getByText('You had not finished editing this text.')).toBeVisible();
  await expect(text).toContainText('Not so: Dr. Ines');
  expect(await markedWords(page, 'solid')).toBe('Dr. Ines Marrow opened the weir on Monday.');

  await text.focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Done/ })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Discard changes' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Keep editing' })).toBeFocused();
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
  await expect(text).toContainText('Not so: Dr. Ines');

  await page.getByRole('button', { name: 'Discard changes' }).click();
  await page.getByRole('button', { name: 'Discard them' }).click();
  await expect(barOf(page)).toBeHidden();
  await expect(text).toBeFocused();
  await expect(text).not.toContainText('Not so');
  expect(await markedWords(page, 'solid')).toBe('Dr. Ines Marrow opened the weir on Monday.');
  await page.reload();
  await expect(text).toBeVisible();
  await expect(text).not.toContainText('Not so');
  await expect(barOf(page)).toBeHidden();
});

test('leaving a text as it was makes no version', async ({ page }) => {
  const speech = await logSpeech(page);
  await openStory(page);
  await page.keyboard.press('F2');
  await expect(barOf(page)).toBeVisible();
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await expect(barOf(page)).toBeHidden();
  await expect(textOf(page)).toBeFocused();
  await expect(page.getByText('Version 1', { exact: true })).toBeVisible();
  expect(await speech.all()).toContain('Nothing was changed, so there is no new version.');
  // Marks are made again by a letter.
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: 'Note 1' })).toBeVisible();
});

test('in a second tab it is said that the text is being edited in the first', async ({ page, context }) => {
  await openStory(page);
  await page.keyboard.press('F2');
  await expect(barOf(page)).toBeVisible();
  await page.keyboard.type('Not so: ');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(textOf(second)).toBeVisible();
  await textOf(second).focus();
  await second.keyboard.press('F2');
  await expect(second.getByText('This text is being edited in another tab.').first()).toBeVisible();
  await expect(barOf(second)).toBeHidden();
  await second.close();
});

test('forms of paragraphs and words are set by key and by toolbar, and links lead to real addresses alone', async ({
  page,
}) => {
  await openStory(page);
  const text = textOf(page);
  await page.keyboard.press('F2');
  const toolbar = page.getByRole('toolbar', { name: 'Form of the text' });
  await expect(toolbar).toBeVisible();
  await expect(toolbar.getByRole('button', { name: 'Paragraph' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ControlOrMeta+Alt+2');
  await expect(text.getByRole('heading', { level: 2 })).toContainText('Dr. Ines Marrow');
  await expect(toolbar.getByRole('button', { name: 'Heading 2' })).toHaveAttribute('aria-pressed', 'true');
  await toolbar.getByRole('button', { name: 'Numbered list' }).click();
  await expect(text.getByRole('listitem')).toHaveCount(1);
  await expect(text).toBeFocused();
  // Past the article's details, which stand between.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(toolbar.getByRole('button', { name: 'Paragraph' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(toolbar.getByRole('button', { name: 'Link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();

  await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  await page.keyboard.press('ControlOrMeta+b');
  await expect(text.locator('strong')).toHaveText(/Dr/);
  await page.keyboard.press('ControlOrMeta+Alt+k');
  const address = page.getByLabel('Address of the link');
  await expect(address).toBeFocused();
  await page.keyboard.type('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByText('An address begins with')).toBeVisible();
  await address.fill('weir.example/report');
  await page.keyboard.press('Enter');
  await expect(text).toBeFocused();
  await expect(text.locator('a').first()).toHaveAttribute('href', 'https://weir.example/report');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('Version 2', { exact: true })).toBeVisible();
  await expect(text.locator('a').first()).toHaveAttribute('href', 'https://weir.example/report');
  expect(await markedWords(page, 'solid')).toBe('Dr. Ines Marrow opened the weir on Monday.');
});

test('Tab leaves the text in a list, too, whether it is read or edited', async ({ page }) => {
  await pasteArticle(page, 'The weir\n\nIt is shut.');
  await page.keyboard.press('F2');
  await expect(barOf(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Alt+8');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Why?');
  await expect(textOf(page).getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Tab');
  await expect(textOf(page)).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('Version 2', { exact: true })).toBeVisible();
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Tab');
  await expect(textOf(page)).not.toBeFocused();
});

test('who leaves the article in the middle of an edit finds it as it was left', async ({ page }) => {
  await openStory(page);
  await page.keyboard.press('F2');
  await expect(barOf(page)).toBeVisible();
  await page.keyboard.type('Not so: ');
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page).toHaveURL(/#\/$/);
  await page.goBack();
  await expect(barOf(page)).toContainText('Editing version 1');
  await expect(textOf(page)).toContainText('Not so: Dr. Ines');
  expect(await markedWords(page, 'solid')).toBe('Dr. Ines Marrow opened the weir on Monday.');
});

test('what needs a fixed text is off while it is edited, and says so', async ({ page }) => {
  await openStory(page);
  await page.keyboard.press('j');
  await page.keyboard.press('F2');
  await expect(barOf(page)).toBeVisible();
  const card = page.locator('[data-area="card"]');
  await card.getByRole('button', { name: 'More' }).click();
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Move the ends of the words' })).toBeHidden();
  await page.keyboard.press('Escape');
  await card.getByRole('button', { name: /in the text/ }).click();
  await expect(page.getByText('Finish editing the text first.').first()).toBeVisible();
  await expect(barOf(page)).toHaveCount(1);
});
