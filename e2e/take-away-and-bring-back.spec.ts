import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page, type TestInfo, test } from '@playwright/test';
import { breakStorage } from './support/break-storage';
import { checkAccessibility } from './support/check-accessibility';

async function saveRedthreadFile(page: Page, path: string): Promise<string> {
  await page.getByRole('link', { name: 'Report' }).click();
  // Without the picker the browser saves the file as a download.
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save: Redthread file' }).click();
  await (await download).saveAs(path);
  return readFile(path, 'utf8');
}

/** Opens the annotated sample and saves it as a file. */
async function saveSample(page: Page, info: TestInfo): Promise<{ path: string; saved: string }> {
  await page.goto('/');
  await page.getByText('A leak in many voices').click();
  const path = info.outputPath('leak.json');
  return { path, saved: await saveRedthreadFile(page, path) };
}

async function bringIn(page: Page, path: string): Promise<void> {
  await page.goto('/#/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose file' }).click();
  await (await chooser).setFiles(path);
  await expect(page.getByRole('dialog').getByText(/^\d+ items? (is|are) added$/)).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
});

test('an article taken away as a file comes back in another browser without loss', async ({
  page,
  browser,
}, info) => {
  await page.goto('/');
  await page.getByText('A leak in many voices').click();
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeVisible();
  const path = info.outputPath('leak.json');
  const saved = await saveRedthreadFile(page, path);

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  await bringIn(other, path);
  await checkAccessibility(other);
  await other
    .getByRole('dialog')
    .getByRole('button', { name: /bring in|keep/i })
    .last()
    .click();
  await other
    .getByRole('link', { name: /ferry plan/ })
    .first()
    .click();
  await expect(other.getByRole('textbox', { name: 'Text of the article' })).toBeVisible();
  const again = await saveRedthreadFile(other, info.outputPath('again.json'));
  expect(again).toBe(saved);
  await context.close();
});

test('a damaged file says where it breaks off, and what is whole comes in', async ({ page }, info) => {
  const { path, saved } = await saveSample(page, info);
  const cut = saved.slice(0, saved.indexOf('"evidence": [') + 200);
  await writeFile(path, cut);
  await page.goto('/#/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose file' }).click();
  await (await chooser).setFiles(path);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^\d+ items stay as they are here$/)).toBeVisible();
  const point = dialog.getByRole('listitem').filter({ hasText: /^\d+ things? (is|are) left out/ });
  await expect(point).toContainText(/line \d+/);
  await checkAccessibility(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save list of problems' }).click();
  await (await download).saveAs(info.outputPath('problems.txt'));
  expect(await readFile(info.outputPath('problems.txt'), 'utf8')).toMatch(/^leak\.json\t.*line \d+/);
});

test('what is chosen about articles that are here outlasts a look at another file', async ({
  page,
}, info) => {
  const { path } = await saveSample(page, info);
  const story = info.outputPath('tower.md');
  await writeFile(story, '# The tower, again\n\nIt stands where it stood, and nobody asked the keeper.');
  await page.goto('/#/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose file' }).click();
  await (await chooser).setFiles([path, story]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('1 article is here already.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Bring in 1 article' })).toBeEnabled();
  await dialog.getByRole('radio', { name: 'Add as copies' }).check();
  await expect(dialog.getByText(/^\d+ items are added$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Look through tower.md' }).click();
  await dialog.getByRole('button', { name: 'Back to the list' }).click();
  await expect(dialog.getByRole('radio', { name: 'Add as copies' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Bring in 2 articles' }).click();
  const articles = page.getByRole('list', { name: 'Articles' }).getByRole('listitem');
  await expect(articles).toHaveCount(3);
  // Everything came in as one act.
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(articles).toHaveCount(1);
});

test('a library that cannot be read is said so, and nothing is brought in by half', async ({
  page,
}, info) => {
  const { path } = await saveSample(page, info);
  await page.goto('/#/');
  await breakStorage(page, true);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose file' }).click();
  await (await chooser).setFiles(path);
  const dialog = page.getByRole('dialog');
  const trouble = dialog.getByRole('alert').filter({ hasText: 'could not be read just now' });
  await expect(trouble).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^(Nothing to bring in|Bring in)/ })).toBeDisabled();
  await checkAccessibility(page);
  await breakStorage(page, false);
  await trouble.getByRole('button', { name: 'Try again' }).click();
  await dialog.getByRole('radio', { name: 'Add as copies' }).check();
  const bringInOne = dialog.getByRole('button', { name: 'Bring in 1 article' });
  await expect(bringInOne).toBeEnabled();

  await breakStorage(page, true);
  await bringInOne.click();
  await expect(dialog.getByRole('alert').filter({ hasText: 'nothing was brought in' })).toBeVisible();
  await breakStorage(page, false);
  await bringInOne.click();
  await expect(page.getByRole('list', { name: 'Articles' }).getByRole('listitem')).toHaveCount(2);
});

test('marks of a file whose words are not in its text come in as questions and as not found, with their quotes', async ({
  page,
}, info) => {
  const { path, saved } = await saveSample(page, info);
  const file = JSON.parse(saved) as {
    articles: { id: string }[];
    annotations: { spans: Record<string, unknown>[] }[];
  };
  const [first] = file.annotations;
  if (first === undefined) throw new Error('The sample has no marks');
  first.spans = [
    { ...first.spans[0], exact: 'A bakery of another town', start: 3, end: 27, prefix: '', suffix: '' },
  ];
  file.annotations = [first];
  // As a file from elsewhere: nothing of it is here already.
  await writeFile(path, JSON.stringify(file).replaceAll(/"(id|\w+Id)":"([^"]+)"/g, '"$1":"$2-x"'));
  await page.goto('/#/');
  await page.locator('input[type="file"]').first().setInputFiles(path);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/The words “A bakery of another town” are not in the text/)).toBeVisible();
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: /^Bring in/ }).click();
  await expect(dialog).toBeHidden();
  await page.goto(`/#/article/${file.articles[0]?.id}-x`);
  const list = page.getByRole('navigation', { name: 'Annotations' });
  await expect(list.getByText('Not found').first()).toBeVisible();
  await expect(list.getByRole('heading', { name: 'Annotations 1' })).toBeVisible();
});
