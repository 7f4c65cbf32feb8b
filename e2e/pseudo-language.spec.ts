import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';

/** Texts on the page that did not come through the language layer; what people wrote is marked as not to translate. */
function strayTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (parent === null || !/\p{L}{2}/u.test(text)) continue;
      if (
        parent.closest(
          '[translate="no"], script, style, noscript, option, kbd, textarea, .mantine-Pill-label, [role="option"]',
        ) !== null
      )
        continue;
      const whole = parent.textContent ?? '';
      // Sizes and dates alone come from the formatters of numbers and dates.
      if (/^[\d.,\s]+ ?(?:bytes?|[kMG]B)$|^(?:\d{1,2} )?\p{L}+ \d{4}$/u.test(text)) continue;
      if (!whole.includes('⟦') && !text.includes('⟦')) found.push(text);
    }
    for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'])
      for (const element of document.body.querySelectorAll(
        `[${name}]:not([aria-hidden="true"], [translate="no"] *)`,
      )) {
        const text = element.getAttribute(name) ?? '';
        if (/\p{L}{2}/u.test(text) && !text.includes('⟦')) found.push(`${name}: ${text}`);
      }
    return found;
  });
}

async function speak(page: Page, language: string): Promise<void> {
  await page.addInitScript((tag) => {
    Object.defineProperty(navigator, 'languages', { get: () => [tag] });
  }, language);
}

test('every text of the interface goes through the language layer', async ({ page }) => {
  await speak(page, 'qps-ploc');
  for (const hash of ['#/', '#/sources', '#/entities', '#/settings']) {
    await page.goto(`/${hash}`);
    await expect(page.locator('main')).toContainText('⟦');
    expect(await strayTexts(page), hash).toEqual([]);
  }
  for (const key of ['Control+k', '?']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toContainText('⟦');
    expect(await strayTexts(page), key).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('every text of the workbench, its cards and the report goes through the language layer', async ({
  page,
}) => {
  await speak(page, 'qps-ploc');
  await page.goto('/');
  await page.locator('[aria-labelledby="samples-title"] button').first().click();
  const list = page.getByRole('navigation').filter({ has: page.locator('[data-row]') });
  await expect(list.locator('[data-row]').first()).toBeVisible();
  await list.locator('summary').click();
  expect(await strayTexts(page), 'the list').toEqual([]);
  const kinds = ['claim', 'source-mention', 'entity-mention', 'technique', 'note'];
  for (const [index, kind] of kinds.entries()) {
    // One kind at a time, so that its first row is drawn.
    const chip = list.locator('fieldset').first().locator('button').nth(index);
    await chip.click();
    await list.locator(`[data-kind="${kind}"] [data-row]`).first().click();
    await chip.click();
    const card = page.locator('[data-card-body]');
    await expect(card).toBeVisible();
    for (const summary of await card.locator('summary').all()) await summary.click();
    expect(await strayTexts(page), kind).toEqual([]);
  }
  await page.goto(page.url().replace(/\?.*$/, '/report'));
  await expect(page.locator('main')).toContainText('⟦');
  expect(await strayTexts(page), 'the report').toEqual([]);
  for (const screen of ['sources', 'entities']) {
    await page.goto(`/#/${screen}`);
    await page.locator('main li a').first().click();
    await expect(page.locator('[data-detail]')).toBeVisible();
    expect(await strayTexts(page), screen).toEqual([]);
  }
});

test('every text of bringing something in goes through the language layer', async ({ page }) => {
  await speak(page, 'qps-ploc');
  await page.goto('/');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([
      {
        name: 'ferry.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('The ferry\n\nIt will be dearer from spring.'),
      },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    ]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('ferry.txt')).toBeVisible();
  expect(await strayTexts(page), 'the list of files').toEqual([]);
});

test('every text of the dialogs over the library goes through the language layer', async ({ page }) => {
  await speak(page, 'qps-ploc');
  await page.goto('/');
  await page.locator('[aria-labelledby="samples-title"] button').first().click();
  await expect(page.locator('[data-article-text]')).toBeVisible();
  const dialog = page.getByRole('dialog');
  const ofHead = page.locator('main header button');
  await ofHead.first().click();
  await expect(dialog.locator('input').first()).toBeVisible();
  expect(await strayTexts(page), 'about the article').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await ofHead.last().click();
  await expect(dialog.locator('[contenteditable], textarea').first()).toBeVisible();
  expect(await strayTexts(page), 'adding a newer text').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.locator('[data-article-text]').focus();
  await page.keyboard.press('F2');
  await expect(page.locator('[role="toolbar"]')).toBeVisible();
  await page.keyboard.type('x');
  await page.locator('[data-text-keys] button').first().click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  expect(await strayTexts(page), 'editing the text').toEqual([]);
  await page.getByRole('alertdialog').locator('button').first().click();
  await expect(page.locator('[role="toolbar"]')).toBeHidden();

  await page.goto(page.url().replace(/(\?.*)?$/, '/report'));
  // Without the picker the browser saves the file as a download.
  await page.evaluate(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }));
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^⟦Sávé: / })
    .last()
    .click();
  const path = await (await download).path();
  for (const screen of ['#/', '#/settings']) {
    await page.goto(`/${screen}`);
    await page
      .locator('main input[type="file"]')
      .first()
      .setInputFiles({
        name: 'library.json',
        mimeType: 'application/json',
        buffer: await readFile(path),
      });
    await expect(dialog.locator('li, table').first()).toBeVisible();
    for (const summary of await dialog.locator('summary').all()) await summary.click();
    expect(await strayTexts(page), screen).toEqual([]);
  }
});

test('a language from right to left mirrors the interface', async ({ page }) => {
  await speak(page, 'qps-plocm');
  await page.goto('/#/settings');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const home = await page.getByRole('banner').getByRole('link').first().boundingBox();
  expect(home?.x ?? 0).toBeGreaterThan(720);
  for (const hash of ['#/', '#/sources', '#/settings']) {
    await page.goto(`/${hash}`);
    await expect(page.locator('main')).toContainText('⟦');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, hash).toBeLessThanOrEqual(0);
  }
});

test('in a mirrored interface what somebody wrote stands on its side, keys and examples in order', async ({
  page,
}) => {
  await speak(page, 'qps-plocm');
  await page.goto('/');
  await page.locator('[aria-labelledby="samples-title"] button').first().click();
  await expect(page.getByRole('textbox').and(page.locator('[contenteditable]'))).toBeVisible();
  const [ctrl, letter] = await page.getByRole('banner').locator('kbd').all();
  expect((await ctrl?.boundingBox())?.x).toBeLessThan((await letter?.boundingBox())?.x ?? 0);
  // Back is an arrow to where one reads from.
  const undo = page.getByRole('banner').locator('svg.tabler-icon-arrow-back-up');
  await expect(undo).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)');
  // An English name stands under the words of its row, at the right.
  const row = page.locator('[data-row] [dir="auto"]').first();
  const edge = await row.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return element.getBoundingClientRect().right - range.getBoundingClientRect().right;
  });
  expect(Math.abs(edge)).toBeLessThan(2);

  await page.goto('/#/sources');
  await expect(page.getByRole('textbox').and(page.locator('[contenteditable]'))).toBeHidden();
  const find = page.locator('main input[placeholder]').first();
  await expect(find).toHaveCSS('direction', 'rtl');
  await find.fill('bulletin');
  await expect(find).toHaveCSS('direction', 'ltr');
  // The sign in the field is at the other end of it, and still nothing runs beneath it.
  const [before, after] = await find.evaluate((element) => {
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    return [Number.parseFloat(paddingLeft), Number.parseFloat(paddingRight)];
  });
  expect(before).toBe(after);
});
