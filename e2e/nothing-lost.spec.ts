import { expect, type Page, test } from '@playwright/test';
import { boxOfWords } from './support/box-of-words';
import { checkAccessibility } from './support/check-accessibility';
import { logSpeech } from './support/log-speech';

const STORY = `The ferry will be dearer

The council of Lowmere wants two crowns more for each crossing, the harbour office says.

Nobody asked the ferrymen.`;

async function keepStory(page: Page, story = STORY): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByLabel('Text of the article').fill(story);
  await page.getByRole('button', { name: 'Look through it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep article' }).click();
  await expect(page).toHaveURL(/#\/article\//);
  await expect(page.getByText('Nobody asked the ferrymen.')).toBeVisible();
}

/** Marks a word of the article as a claim: by the selection and one key. */
async function markWord(page: Page, word: string): Promise<void> {
  const { left, right, y } = await boxOfWords(page, word);
  await page.mouse.dblclick((left + right) / 2, y);
  await page.keyboard.press('c');
}

const marks = (page: Page) => page.locator('[data-ids]');

test('a claim marked a moment before the page is reloaded is there afterwards', async ({ page }) => {
  await keepStory(page);
  await markWord(page, 'crowns');
  await page.reload();
  await expect(page.getByText('Nobody asked the ferrymen.')).toBeVisible();
  await expect(marks(page).first()).toBeVisible();
});

/** More than the browser lends in the test below. */
const LONG_STORY = `${STORY}\n\n${Array.from({ length: 700 }, (_, index) => `${index} ${'The ferry waits. '.repeat(120)}`).join('\n\n')}`;

test('a full disk is said at once, the work goes on, is saved as a file and written when there is room', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  const devtools = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await keepStory(page, LONG_STORY);
  const bar = page.getByRole('alert').filter({ hasText: 'Not saved since' });
  await expect(bar).toContainText('The disk is full');
  await markWord(page, 'crowns');
  await expect(marks(page).first()).toBeVisible();
  await checkAccessibility(page);
  const download = page.waitForEvent('download');
  await bar.getByRole('button', { name: 'Save as file' }).click();
  expect((await download).suggestedFilename()).toMatch(/^redthread-backup-.*\.json$/);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await bar.getByRole('button', { name: 'Try again' }).click();
  await expect(bar).toBeHidden();
  await page.reload();
  await expect(marks(page).first()).toBeVisible();
});

test('a backup brings everything back after it was erased', async ({ page }) => {
  await keepStory(page);
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { name: 'Backup' })).toBeVisible();
  await checkAccessibility(page);
  await checkAccessibility(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup', exact: true }).click();
  const path = await (await download).path();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  const erase = page.getByRole('dialog');
  await checkAccessibility(page);
  await erase.getByRole('checkbox').check();
  await erase.getByRole('button', { name: 'Erase everything' }).click();
  await expect(erase).toBeHidden();
  await page.locator('input[type=file][accept*=json]').setInputFiles(path);
  const restore = page.getByRole('dialog');
  await expect(restore.getByRole('row', { name: /Articles/ })).toContainText('1');
  await checkAccessibility(page);
  await restore.getByRole('button', { name: 'Add the backup' }).click();
  await expect(restore).toContainText('The backup is restored.');
  await restore.getByRole('button', { name: 'Close' }).last().click();
  await page.goto('/#/');
  await expect(page.getByText('The ferry will be dearer').first()).toBeVisible();
});

test('a backup is said to be saved, and its button keeps the focus', async ({ page }) => {
  const speech = await logSpeech(page);
  await keepStory(page);
  for (const { hash, name } of [
    { hash: '#/', name: 'Back up now' },
    { hash: '#/settings', name: 'Save a backup' },
  ]) {
    await page.goto(`/${hash}`);
    const button = page.getByRole('button', { name, exact: true });
    await speech.clear();
    const download = page.waitForEvent('download');
    await button.press('Enter');
    await download;
    await expect.poll(async () => (await speech.all()).join()).toContain('The backup is saved.');
    await expect(button).toBeFocused();
  }
});
