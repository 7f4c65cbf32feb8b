import { expect, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { dropFile, pasteRichText, pdfFixture, sparseFile, textFile, wordFile } from './support/make-files';
import { pasteArticle } from './support/paste-article';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const STORY = `The clock tower runs slow

By Greta Solveig

The clock of Marl End has lost four minutes since Easter, the town says.

Nobody has been late for it.`;

test('somebody pastes plain text, corrects the title and keeps the article', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Paste text' }).click();
  await checkAccessibility(page);
  await page.getByLabel('Text of the article').fill(STORY);
  await page.getByRole('button', { name: 'Look through it' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Title')).toHaveValue('The clock tower runs slow');
  await expect(dialog.getByLabel('By', { exact: true })).toHaveValue('Greta Solveig');
  await checkAccessibility(page);
  await dialog.getByLabel('Title').fill('The clock tower is slow');
  await dialog.getByRole('button', { name: 'Keep article' }).click();
  await expect(page).toHaveURL(/#\/article\//);
});

test('a paste is dropped only when somebody says so, and Back leaves the look through it, not the page', async ({
  page,
}) => {
  await page.goto('/#/sources');
  await page.goto('/#/');
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByLabel('Text of the article').fill(STORY);
  await page.getByRole('button', { name: 'Look through it' }).click();
  const dialog = page.getByRole('dialog', { name: 'Look through the pasted text' });
  const byline = dialog.getByLabel('By', { exact: true });
  await byline.fill('Greta S.');
  for (const leave of [() => page.keyboard.press('Escape'), () => page.goBack()]) {
    await leave();
    const stay = dialog.getByRole('button', { name: 'Go on looking through' });
    await expect(stay).toBeFocused();
    await checkAccessibility(page);
    await stay.click();
    await expect(byline).toHaveValue('Greta S.');
    await expect(byline).toBeFocused();
  }
  await page.goBack();
  await dialog.getByRole('button', { name: 'Drop it' }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/#\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/#\/sources$/);
});

test('what was just kept can be taken back where one lands', async ({ page }) => {
  await pasteArticle(page, STORY);
  const kept = page.getByRole('alert').filter({ hasText: 'Kept: The clock tower runs slow' });
  await kept.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL(/#\/$/);
  await expect(page.getByRole('heading', { name: 'Drop an article here' })).toBeVisible();
});

test('what is changed about an article is taken back in the article itself', async ({ page }) => {
  await pasteArticle(page, STORY);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('About the article');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Published in').fill('The Marl Ledger');
  await page.keyboard.press('Escape');
  await expect(page.getByText('The Marl Ledger').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('The Marl Ledger')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
});

test('the same text twice is offered as the article that is here', async ({ page }) => {
  await page.goto('/');
  for (const button of ['Keep article', 'Open the article that is here']) {
    await page.getByRole('button', { name: 'Paste text' }).click();
    await page.getByLabel('Text of the article').fill(STORY);
    await page.getByRole('button', { name: 'Look through it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: button }).click();
    await expect(page).toHaveURL(/#\/article\//);
    await page.goto('/#/');
  }
});

test('a sample opens with one click, and the second time it is the same one', async ({ page }) => {
  await page.goto('/');
  const sample = page.getByRole('button', { name: /A leak in many voices/ });
  await sample.click();
  await expect(page).toHaveURL(/#\/article\//);
  const first = page.url();
  await page.goto('/#/');
  await sample.click();
  await expect(page).toHaveURL(first);
});

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Four minutes | The Marl Ledger</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"OpinionNewsArticle","headline":"The town that keeps slow time",
"author":{"@type":"Person","name":"Greta Solveig"},"publisher":{"@type":"Organization","name":"The Marl Ledger"},"datePublished":"2026-04-07"}</script>
<link rel="canonical" href="https://ledger.example/slow-time"></head><body><nav>Home Sport Weather</nav><article><h1>The town that keeps slow time</h1>
${'<p>The clock of Marl End has lost four minutes since Easter, and the people who live under it have learned to leave home later, the town says.</p>'.repeat(6)}
</article><footer>All rights reserved</footer></body></html>`;

const WRAPPED = `The clock of Marl End has lost four minutes since
Easter, and the town has learned to leave home a bit
later than the rest of the county does on most days.
The keeper of the tower says that he has not been

asked about it, and that he would have said no.`;

function utf16(text: string): Uint8Array {
  return Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
}

test('somebody brings in several files at once and sees of each how it went', async ({ page }, testInfo) => {
  test.slow();
  await page.goto('/');
  const input = page.locator('input[type="file"]').first();
  const huge = await sparseFile(testInfo, 'huge.pdf', 200_000_000);
  await input.setInputFiles(huge);
  const dialog = page.getByRole('dialog');
  const row = (name: string) => dialog.getByRole('row').filter({ hasText: name });
  await expect(row('huge.pdf')).toContainText('It has 200 MB. Files of up to 100 MB can be read');
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await input.setInputFiles([
    textFile(
      'western.txt',
      Buffer.from(
        'Die M\u00f6we\n\nDer Preis stieg auf 40 \u0080, sagte der W\u00e4rter der Uhr am Montag.',
        'latin1',
      ),
    ),
    textFile(
      'wide.txt',
      utf16('The tower in wide letters\n\nIt stands where it stood, and nobody asked the pilots.'),
    ),
    textFile(
      'marked.txt',
      '\ufeffThe tower with a mark\n\nIt stands where it stood, and nobody asked the keeper.',
    ),
    { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(PAGE) },
    wordFile('report.docx', 'The keeper reports', ['The clock has lost four minutes since Easter.']),
    await pdfFixture('two-columns.pdf'),
    await pdfFixture('pictures.pdf'),
    textFile('empty.txt', ''),
  ]);
  await expect(row('western.txt')).toContainText('Die Möwe');
  await expect(row('western.txt')).toContainText('Read as WINDOWS-1252.');
  await expect(row('wide.txt')).toContainText('The tower in wide letters');
  await expect(row('marked.txt')).toContainText('The tower with a mark');
  await expect(row('page.html')).toContainText('The town that keeps slow time');
  await expect(row('report.docx')).toContainText('The keeper reports');
  await expect(row('two-columns.pdf')).toContainText('A bridge moves by a thumb');
  await expect(row('pictures.pdf')).toContainText('2 pages, pictures without text.');
  await expect(row('empty.txt')).toContainText('This file is empty');
  await expect(dialog.getByRole('status')).toContainText('2 files cannot be read.');
  await checkAccessibility(page);

  await dialog.getByRole('button', { name: 'Look through page.html' }).click();
  await expect(dialog.getByLabel('By', { exact: true })).toHaveValue('Greta Solveig');
  await expect(dialog.getByLabel('Published in')).toHaveValue('The Marl Ledger');
  await expect(dialog.getByLabel('Address')).toHaveValue('https://ledger.example/slow-time');
  await expect(dialog.getByLabel('Published on')).toHaveValue('2026-04-07');
  await expect(dialog.getByLabel('Language')).toHaveValue('en-GB');
  await expect(dialog.getByRole('region', { name: /^The text/ })).not.toContainText('Weather');
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Back to the list' }).click();
  await dialog.getByRole('checkbox', { name: 'Bring in wide.txt' }).uncheck();
  await dialog.getByRole('button', { name: 'Bring in 5 articles' }).click();
  await expect(page.getByRole('list', { name: 'Articles' }).getByRole('listitem')).toHaveCount(5);
});

test('a dropped file is looked through; a wrong address is not kept without a word', async ({ page }) => {
  await page.goto('/');
  await dropFile(page, 'tower.md', '# The tower, again\n\nIt stands *where* it stood, and nobody asked.');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Title')).toHaveValue('The tower, again');
  const address = dialog.getByLabel('Address');
  await address.fill('not an address');
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Keep article' }).click();
  await expect(address).toBeFocused();
  await expect(address).toHaveAccessibleDescription(/Write an address/);
  await address.fill('ledger.example/tower');
  await dialog.getByRole('button', { name: 'Keep article' }).click();
  await expect(page).toHaveURL(/#\/article\//);

  await page.getByRole('button', { name: 'About the article' }).click();
  const details = page.getByRole('dialog', { name: 'About the article' });
  await expect(details.getByLabel('Address')).toHaveValue('https://ledger.example/tower');
  await details.getByLabel('Kind of article').selectOption({ label: 'Opinion' });
  await details.getByLabel('Published on').fill('7 April 2026');
  await details.getByLabel('Archived copy').fill('https://archive.example/tower');
  await checkAccessibility(page);
  await details.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'About the article' })).toBeFocused();
  await expect(page.getByText('7 April 2026')).toBeVisible();
});

test('lines that were broken to a width are joined, and left alone on request', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByLabel('Text of the article').fill(WRAPPED);
  await page.getByRole('button', { name: 'Look through it' }).click();
  const dialog = page.getByRole('dialog');
  const text = dialog.getByRole('region', { name: /^The text/ });
  await expect(text).toContainText(
    'four minutes since Easter, and the town has learned to leave home a bit later',
  );
  await checkAccessibility(page);
  await dialog.getByRole('radio', { name: 'Every line is a paragraph' }).check();
  await expect(
    text.getByText('Easter, and the town has learned to leave home a bit', { exact: true }),
  ).toBeVisible();
  await dialog.getByRole('radio', { name: 'Join lines into paragraphs' }).check();
  await expect(text).toContainText('since Easter, and the town');
});

test('a paste from a web page keeps its headings, lists, quotes, links, emphasis and tables as text', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Paste text' })).toBeVisible();
  await pasteRichText(
    page,
    `<h1>The clock, from the web</h1><p>It has lost <b>four</b> minutes, <a href="https://ledger.example/clock?utm_source=x">the ledger</a> says.</p>
     <h2>What was seen</h2><ul><li>a hand that hangs</li><li>a bell that waits</li></ul><blockquote><p>Nobody asked me.</p></blockquote>
     <table><tr><th>Month</th><th>Minutes</th></tr><tr><td>May</td><td>4</td></tr></table><script>document.title = 'ran'</script>
     <img src="https://ledger.example/pixel.gif" onerror="document.title = 'ran'">`,
    'The clock, from the web It has lost four minutes',
  );
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Title')).toHaveValue('The clock, from the web');
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Keep article' }).click();
  const text = page.getByRole('textbox', { name: 'Text of the article' });
  await expect(text.getByRole('heading', { name: 'What was seen' })).toBeVisible();
  await expect(text.getByRole('listitem').filter({ hasText: 'a bell that waits' })).toBeVisible();
  await expect(text.getByRole('blockquote')).toContainText('Nobody asked me.');
  await expect(text.getByText('May | 4')).toBeVisible();
  await expect(text.locator('strong')).toHaveText('four');
  await expect(text.locator('a')).toHaveAttribute('href', 'https://ledger.example/clock');
  await expect(page).not.toHaveTitle('ran');
});

test('a paste from a word processor becomes text and lists, without its bullets and styles', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Paste text' })).toBeVisible();
  await pasteRichText(
    page,
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal { margin: 0 }</style></head><body>
     <p class=MsoTitle>The clock, from a letter</p><p class=MsoNormal>It has lost <i>four</i> minutes since Easter.<o:p></o:p></p>
     <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>a hand that hangs</p>
     <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>a bell that waits</p></body></html>`,
    'The clock, from a letter',
  );
  const text = page.getByRole('dialog').getByRole('region', { name: /^The text/ });
  await expect(text.getByRole('listitem')).toHaveText(['a hand that hangs', 'a bell that waits']);
  await expect(text).not.toContainText('margin');
  await checkAccessibility(page);
});

test('Ctrl with Enter does what the main button does, at each step', async ({ page }) => {
  await page.goto('/');
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByLabel('Text of the article').fill(STORY);
  await page.keyboard.press('Control+Enter');
  const title = dialog.getByLabel('Title');
  await title.fill('');
  await page.keyboard.press('Control+Enter');
  await expect(title).toBeVisible();
  await title.fill('Another title');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/#\/article\//);
  const first = page.url();
  await page.goto('/#/');
  // The text that is here already: the main thing is to open it.
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByLabel('Text of the article').fill(STORY);
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('button', { name: 'Open the article that is here' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(first);
  await page.goto('/#/');
  const files = ['Marl', 'Lowmere'].map((place) =>
    textFile(`${place}.txt`, `The ferry of ${place}\n\nAt ${place} it waits for the tide.`),
  );
  await page.locator('input[type="file"]').first().setInputFiles(files);
  await expect(dialog.getByRole('button', { name: 'Bring in 2 articles' })).toBeEnabled();
  await dialog.getByRole('checkbox').first().focus();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('list', { name: 'Articles' }).getByRole('listitem')).toHaveCount(3);
});
