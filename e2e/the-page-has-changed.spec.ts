import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { textFile, wordFile } from './support/make-files';
import { pasteArticle } from './support/paste-article';
import { selectWords } from './support/select-words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const STORY = `The clock tower runs slow

By Greta Solveig

The clock of Marl End has lost four minutes since Easter, the town says.

Nobody has been late for it, and the keeper of the tower was not asked.`;

const NEWER = `The clock tower runs five minutes slow

By Greta Solveig

The keeper of the tower says that he has asked for a new wheel twice.

The clock of Marl End has lost five minutes since Easter, the town says.

Nobody has been late for it, and the keeper of the tower was not asked.`;

const OTHER = `A loaf since 1911

A bakery has sold the same bread for more than a hundred years, and its owner will light the oven for the last time in May.`;

/** An article with two marks, one on words that the newer text keeps and one on words that it changes. */
async function markedArticle(page: Page): Promise<void> {
  await pasteArticle(page, STORY);
  for (const words of ['lost four minutes', 'Nobody has been late']) {
    await selectWords(page, words);
    await page.keyboard.press('c');
    await page.keyboard.press('Escape');
  }
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'A newer text of this article' });

/** Gives the dialog a text by typing it into its field. */
async function give(page: Page, text: string): Promise<void> {
  await dialogOf(page).getByLabel('Text of the article').fill(text);
  await page.keyboard.press('Control+Enter');
}

test('somebody adds the page as it stands now by keyboard, sees first what it changes, and takes it back', async ({
  page,
}) => {
  await markedArticle(page);
  await page.keyboard.press('Shift+V');
  const dialog = dialogOf(page);
  await expect(dialog.getByLabel('Text of the article')).toBeFocused();
  await checkAccessibility(page);
  await give(page, NEWER);
  const forecast = dialog.getByRole('region', { name: 'What will become of the marks' }).getByRole('status');
  await expect(forecast).toContainText('1 same words');
  await expect(dialog.getByText('1 words edited')).toBeVisible();
  const headline = dialog.getByRole('group', { name: 'Title' });
  await expect(headline.getByRole('radio', { name: 'Take what it says now' })).toBeChecked();
  await checkAccessibility(page);
  await dialog.getByLabel('Updated on').fill('24 November 2026');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'The clock tower runs five minutes slow' })).toBeVisible();
  const toast = page.getByRole('alert').filter({ hasText: 'Version 2 added. 1 mark is in place.' });
  await expect(toast).toContainText('The words of 1 were changed.');
  await toast.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByRole('button', { name: 'Yes, keep it here' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'The clock tower runs slow' })).toBeVisible();
  await expect(page.getByText('lost four minutes').first()).toBeVisible();
});

test('a text that has nothing in common with the article is offered as an article of its own', async ({
  page,
}) => {
  await markedArticle(page);
  await page.getByRole('button', { name: 'Add newer text' }).click();
  await give(page, OTHER);
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('alert')).toContainText('Is this the same article?');
  await expect(dialog.getByRole('button', { name: 'Add as version 2 all the same' })).toBeEnabled();
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Make it a new article' }).click();
  await expect(page.getByRole('heading', { name: 'A loaf since 1911' })).toBeVisible();
  await page.goto('/#/');
  await expect(page.getByRole('link', { name: 'The clock tower runs slow' })).toBeVisible();
});

test('the same text is not added again, and an older one is made current', async ({ page }) => {
  await markedArticle(page);
  await page.keyboard.press('Shift+V');
  await give(page, STORY);
  const dialog = dialogOf(page);
  await expect(dialog.getByText('word for word the text of version 1, the current one')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Add as version 2' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Take another text' }).click();
  await give(page, NEWER);
  await dialog.getByRole('button', { name: 'Add as version 2' }).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Shift+V');
  await give(page, STORY);
  await dialog.getByRole('button', { name: 'Make version 1 current again' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'The clock tower runs slow' })).toBeVisible();
});

test('of what was dropped one text is taken; an empty file says so by its name, and a Redthread file comes in as such', async ({
  page,
}) => {
  await markedArticle(page);
  await page.keyboard.press('Shift+V');
  const dialog = dialogOf(page);
  const input = dialog.locator('input[type="file"]');
  await input.setInputFiles([textFile('empty.txt', '')]);
  await expect(dialog.getByRole('alert')).toContainText('empty.txt');
  await expect(dialog.getByRole('alert')).toContainText('This file is empty');
  await checkAccessibility(page);
  await input.setInputFiles([
    textFile('clock.txt', NEWER),
    textFile('empty.txt', ''),
    textFile('desk.redthread.json', '{"format":"redthread","version":1,"articles":[]}'),
  ]);
  await expect(dialog.getByText('3 files were dropped')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Take clock.txt' })).toBeVisible();
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Take clock.txt' }).click();
  await expect(dialog.getByRole('button', { name: 'Add as version 2' })).toBeEnabled();
});

/** A saved page of an article at an address. */
function pageFile(
  name: string,
  address: string,
  headline: string,
  changed: string,
  paragraphs: readonly string[],
) {
  const said = { '@type': 'NewsArticle', headline, datePublished: '2026-10-12', dateModified: changed };
  const body = paragraphs.map((words) => `<p>${words}</p>`).join('');
  return textFile(
    name,
    `<!doctype html><html lang="en"><head><title>${headline}</title><link rel="canonical" href="${address}">
    <script type="application/ld+json">${JSON.stringify(said)}</script></head>
    <body><article><h1>${headline}</h1>${body}</article></body></html>`,
  );
}

const LINES = Array.from(
  { length: 8 },
  (_, index) =>
    `In the ${index + 1}. hour the keeper of the tower, who has wound its clock for twenty years, said that nobody had asked him about the wheel.`,
);

test('a file of what was pasted before is noticed, and looked at as a newer text of it', async ({ page }) => {
  await markedArticle(page);
  await page.goto('/#/');
  const [headline = '', , ...paragraphs] = STORY.split('\n\n');
  const file = wordFile('clock.docx', headline, [
    ...paragraphs.map((words) => words.replace('late for it', 'late')),
  ]);
  await page.locator('input[type="file"]').first().setInputFiles([file]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/% of the words are those of “The clock tower runs slow”/)).toBeVisible();
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Look at it as a newer version' }).click();
  await expect(dialogOf(page).getByText('2 same words')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/#\/article\//);
  await expect(page.getByText('Version 2').first()).toBeVisible();
});

test('of several files that one is known by its address, and somebody says what becomes of it', async ({
  page,
}) => {
  const address = 'https://ledger.example/tower';
  await page.goto('/');
  const input = page.locator('input[type="file"]').first();
  await input.setInputFiles([pageFile('old.html', address, 'The wheel of the tower', '2026-10-12', LINES)]);
  await page.getByRole('button', { name: 'Keep article' }).click();
  await expect(page).toHaveURL(/#\/article\//);
  await page.goto('/#/');
  await input.setInputFiles([
    pageFile('new.html', `${address}?utm_source=feed`, 'The new wheel of the tower', '2026-11-24', [
      'A new wheel was ordered on Monday, the council of Marl End says in a letter to the keeper.',
      ...LINES.slice(2),
    ]),
    textFile('loaf.txt', OTHER),
  ]);
  const dialog = page.getByRole('dialog');
  const row = dialog.getByRole('row').filter({ hasText: 'new.html' });
  await expect(row).toContainText(
    'An article that stands at this address is here: “The wheel of the tower”.',
  );
  const bringIn = dialog.getByRole('button', { name: 'Bring in 1 article', exact: true });
  await expect(dialog.getByText('First say of new.html what it becomes.')).toBeVisible();
  await expect(bringIn).toBeDisabled();
  await checkAccessibility(page);
  await row.getByRole('radio', { name: 'Leave out' }).check({ force: true });
  await expect(bringIn).toBeEnabled();
  await row.getByRole('radio', { name: 'Newer version' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Bring in 1 article and add 1 newer version' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '1 newer version added.' })).toBeVisible();
  await page.getByRole('link', { name: 'The new wheel of the tower' }).click();
  await expect(page.getByText('updated 24 November 2026')).toBeVisible();
  await expect(page.getByText('Version 2').first()).toBeVisible();
  await expect(page.getByText('A new wheel was ordered on Monday')).toBeVisible();
});
