import { expect, type Page, test } from '@playwright/test';
import { bringInFile } from './support/bring-in-file';
import { changedFile } from './support/changed-file';
import { checkAccessibility } from './support/check-accessibility';
import { logSpeech, type SpeechLog } from './support/log-speech';

/** Brings in an article of which a newer text was added, and opens it. */
async function openChangedArticle(page: Page): Promise<SpeechLog> {
  const speech = await logSpeech(page);
  const { file, articleId } = await changedFile();
  await expect(await bringInFile(page, file, articleId)).toBeFocused();
  return speech;
}

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' });
const review = (page: Page) => page.getByRole('region', { name: 'Still the right words?' });
const yes = (page: Page) => review(page).getByRole('button', { name: 'Yes, keep it here' });
const waiting = (page: Page) => page.getByRole('button', { name: /to look at$/ });

test('what waits is answered one by one, by key, and each answer can be taken back', async ({ page }) => {
  const speech = await openChangedArticle(page);
  await expect(waiting(page)).toHaveAccessibleName('2 to look at');
  await page.keyboard.press('r');
  await expect(yes(page)).toBeFocused();
  await expect(review(page)).toContainText('1 of 2');
  await expect(review(page)).toContainText('Claim 2');
  await expect(review(page)).toContainText('Marked in version 1');
  await expect(review(page).locator('del')).toContainText('June');
  await expect(review(page).locator('ins')).toContainText('July');
  await checkAccessibility(page);

  await page.keyboard.press('y');
  await expect(review(page)).toContainText('1 of 1');
  await expect(review(page)).toContainText('Claim 3');
  await expect(review(page)).toContainText('A number in it changed: 390 became 410.');
  await expect(yes(page)).toBeFocused();
  await expect(waiting(page)).toHaveAccessibleName('1 to look at');
  expect((await speech.all()).join('\n')).toMatch(/Claim 2 is kept\.\s+Next: Claim 3, 1 of 1/);
  await checkAccessibility(page);

  await page.keyboard.press('s');
  await expect.poll(async () => (await speech.all()).join('\n')).toContain('No other one waits.');

  await page.keyboard.press('n');
  await expect(review(page)).toContainText('Nothing waits.');
  await expect(review(page).getByRole('button', { name: 'Back to the text' })).toBeFocused();
  await expect(waiting(page)).toBeHidden();
  await expect(textOf(page).locator('.rt-waiting')).toHaveCount(0);
  await checkAccessibility(page);

  await page.keyboard.press('Control+z');
  await expect(waiting(page)).toHaveAccessibleName('1 to look at');
  await expect(textOf(page).locator('.rt-waiting')).toHaveCount(1);
  await review(page).getByRole('button', { name: 'Go on' }).press('Enter');
  await expect(yes(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(waiting(page)).toHaveAccessibleName('2 to look at');

  // Of words that were changed and found the report says nothing; of those in doubt that somebody has to answer.
  await page.getByRole('link', { name: 'Report' }).click();
  const handOn = page.getByRole('complementary', { name: 'Hand it on' });
  await expect(handOn).toContainText('1 mark waits for your yes or no');
  await handOn.getByRole('link', { name: 'Answer now' }).click();
  await expect(review(page)).toContainText('Claim 3');
});

test('the right words are marked in the text instead', async ({ page }) => {
  await openChangedArticle(page);
  await textOf(page).locator('.rt-waiting').click();
  await expect(review(page)).toContainText('Claim 3');
  await page.keyboard.press('F6');
  await expect(review(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('p');
  await expect(textOf(page)).toBeFocused();
  const bar = page.getByRole('region', { name: 'What you are doing' });
  await expect(bar).toContainText('Mark the right words for Claim 3');
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(review(page)).toContainText('Claim 3');

  await page.keyboard.press('F6');
  await page.keyboard.press('p');
  await expect(bar).toBeVisible();
  await page.keyboard.press('w');
  await page.keyboard.press('Enter');
  await expect(bar).toBeHidden();
  await expect(review(page)).toContainText('1 of 1');
  await expect(yes(page)).toBeFocused();
  await expect(textOf(page).locator('.rt-waiting')).toHaveCount(0);
});

test('what was not found stays listed with its words, and gets others by hand', async ({ page }) => {
  await openChangedArticle(page);
  const row = page.getByRole('navigation', { name: 'Annotations' }).getByRole('button', { name: /^Note 1/ });
  await expect(row).toContainText('Not found');
  await row.press('Enter');
  const note = page.getByRole('region', { name: 'Not found in version 2' });
  await expect(note).toContainText('Some ferrymen are said to have framed the letter.');
  await expect(note).toContainText('In version 1, paragraph 4, it stood on these words:');
  await checkAccessibility(page);
  await note.getByRole('button', { name: 'Look again' }).press('Enter');
  await expect(page.getByText('Still not found.')).toBeAttached();
  await note.getByRole('button', { name: 'Mark the right words' }).press('Enter');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('w');
  await page.keyboard.press('Enter');
  await expect(note).toBeHidden();
  await expect(row).not.toContainText('Not found');
  await page.keyboard.press('Control+z');
  await expect(note).toBeVisible();
});
