import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { breakStorage } from './support/break-storage';
import { checkAccessibility } from './support/check-accessibility';

test.beforeEach(async ({ page }) => {
  // Without the picker the browser saves a file as a download.
  await page.addInitScript(() => {
    Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
  });
  await page.goto('/');
  await page.getByRole('button', { name: /A leak in many voices/ }).click();
  await page.getByRole('link', { name: 'Report' }).click();
  await expect(page.getByRole('heading', { name: 'Hand it on' })).toBeVisible();
});

async function save(page: Page, what: string, path: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save: ${what}` }).click();
  const file = await download;
  await file.saveAs(path);
  return file.suggestedFilename();
}

test('the report is shown as readers will see it, wide and narrow, and as JSON', async ({ page }) => {
  const preview = page.frameLocator('iframe');
  await expect(preview.getByRole('heading', { name: 'What was found' })).toBeAttached();
  await checkAccessibility(page);

  const reference = preview.locator('sup a').first();
  await reference.click();
  // A link within the page leads to its note, not to the app.
  await expect(preview.locator('#claim-1')).toBeInViewport();

  await page.getByRole('button', { name: 'As on a phone' }).click();
  await expect(preview.getByRole('heading', { name: 'What was found' })).toBeVisible();
  await checkAccessibility(page);

  await page.getByRole('radio', { name: 'JSON' }).check();
  await expect(page.getByRole('region', { name: 'The Redthread file' })).toContainText(
    '"format": "redthread"',
  );
  await checkAccessibility(page);
});

test('the annotated page opens from the disk, alone, and prints with its notes at the end', async ({
  page,
  browser,
}, info) => {
  const path = info.outputPath('page.html');
  expect(await save(page, 'Annotated page', path)).toMatch(/^[\p{L}\p{N}-]+\.html$/u);
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const reader = await context.newPage();
  const troubles: string[] = [];
  const requests: string[] = [];
  reader.on('console', (message) => troubles.push(message.text()));
  reader.on('request', (request) => requests.push(request.url()));
  await reader.goto(pathToFileURL(path).href);
  await checkAccessibility(reader);
  expect(troubles).toEqual([]);
  expect(requests).toEqual([pathToFileURL(path).href]);

  const text = reader.locator('article');
  const firstNote = reader.locator('#claim-1');
  const isBeside = async () => {
    const [left, right] = await Promise.all([text.boundingBox(), firstNote.boundingBox()]);
    return left !== null && right !== null && right.y < left.y + left.height;
  };
  expect(await isBeside()).toBe(true);
  await reader.emulateMedia({ media: 'print' });
  expect(await isBeside()).toBe(false);
  expect((await reader.pdf({ preferCSSPageSize: true })).byteLength).toBeGreaterThan(1000);
  await context.close();
});

test('chosen marks make a file of their own', async ({ page }, info) => {
  await page.getByRole('radio', { name: 'Chosen marks' }).check();
  await expect(page.getByRole('button', { name: 'Save: Redthread file' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Save: Annotated page' })).toBeDisabled();
  const marks = page.getByRole('group', { name: /No mark chosen/ });
  await marks.getByRole('checkbox').first().check();
  await checkAccessibility(page);
  const path = info.outputPath('chosen.json');
  expect(await save(page, 'Redthread file', path)).toMatch(/\.redthread\.json$/);

  await page.goto('/#/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose file' }).click();
  await (await chooser).setFiles(path);
  const dialog = page.getByRole('dialog');
  // The same records are here already: nothing would change.
  const stays = dialog.getByRole('listitem').filter({ hasText: /stay as they are here/ });
  await expect(stays).toContainText('1 annotation');
  await expect(dialog.getByRole('button', { name: 'Nothing to bring in' })).toBeDisabled();
  await checkAccessibility(page);
  await dialog.getByRole('radio', { name: 'Add as copies' }).check();
  await expect(dialog.getByRole('listitem').filter({ hasText: /^\d+ items are added/ })).toContainText(
    '1 annotation',
  );
  await dialog.getByRole('button', { name: 'Bring in 1 article' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('list', { name: 'Articles' }).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(page.getByRole('list', { name: 'Articles' }).getByRole('listitem')).toHaveCount(1);
});

test('an article that cannot be read is said so, and read when it can be', async ({ page }) => {
  await page.goto('/#/');
  await expect(page.getByRole('list', { name: 'Articles' }).getByRole('listitem')).toHaveCount(1);
  await breakStorage(page, true);
  await page.goBack();
  const trouble = page.getByRole('alert').filter({ hasText: 'The storage of this browser gave an error' });
  await expect(trouble).toBeVisible();
  await checkAccessibility(page);
  await breakStorage(page, false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Hand it on' })).toBeVisible();
});

test('marks ticked in the list go out alone, on the page and in the file, in one act', async ({
  page,
}, info) => {
  await page.getByRole('link', { name: 'Read', exact: true }).click();
  const list = page.getByRole('navigation', { name: 'Annotations' });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Text of the article' }).focus();
  await page.keyboard.press('Shift+F6');
  await expect(list.locator('[data-row]:focus')).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(list.getByText('2 chosen')).toBeVisible();
  await checkAccessibility(page);
  await list.getByRole('button', { name: 'To the report' }).click();

  await expect(page.getByRole('radio', { name: 'Chosen marks' })).toBeChecked();
  await expect(page.getByRole('group', { name: '2 marks chosen' })).toBeVisible();
  await expect(
    page.frameLocator('iframe').locator('article mark, article [id^="mark"]').first(),
  ).toBeAttached();
  await checkAccessibility(page);
  await save(page, 'Redthread file', info.outputPath('chosen.json'));
  const file = JSON.parse(await readFile(info.outputPath('chosen.json'), 'utf8'));
  expect(file.annotations).toHaveLength(2);
  await save(page, 'The whole library', info.outputPath('library.json'));
  const library = JSON.parse(await readFile(info.outputPath('library.json'), 'utf8'));
  expect(library.annotations.length).toBeGreaterThan(2);

  // Whoever goes back finds them ticked.
  await page.getByRole('link', { name: 'Read', exact: true }).click();
  await expect(list.getByText('2 chosen')).toBeVisible();
});

test('one key goes from part to part of the page, also from within the preview', async ({ page }) => {
  const handOn = page.getByRole('complementary', { name: 'Hand it on' });
  const shown = page.getByRole('region', { name: 'What is shown' });
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('banner')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(handOn).toBeFocused();
  await page.keyboard.press('F6');
  await expect(shown).toBeFocused();
  await checkAccessibility(page);
  await page.frameLocator('iframe').getByRole('link').first().focus();
  await page.keyboard.press('Shift+F6');
  await expect(handOn).toBeFocused();
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('navigation', { name: 'Settings' })).toBeFocused();
});
