import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { pasteArticle } from './support/paste-article';
import { selectWords } from './support/select-words';

// Where a sheet or drawer slides, a pointer would be too early.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const card = (page: Page) => page.getByRole('complementary', { name: 'Card' });
const list = (page: Page) => page.getByRole('navigation', { name: 'Annotations' });
const text = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' });

async function expectNothingWider(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  expect(content).toBe(screen);
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [720, 450],
  [390, 844],
  [320, 568],
  [640, 360],
] as const) {
  test(`a claim is marked and its card filled at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await pasteArticle(page);
    await selectWords(page, 'Nobody asked the pilots');
    await page.getByRole('toolbar').getByRole('button', { name: 'Claim', exact: false }).first().click();
    const statement = card(page).getByRole('textbox', { name: 'In plain words' });
    await expect(statement).toBeFocused();
    await statement.fill('The pilots were not asked.');
    await card(page).getByRole('radio', { name: 'Factual' }).check();
    await expect(card(page).getByRole('radio', { name: 'Factual' })).toBeChecked();
    await checkAccessibility(page);
    await expectNothingWider(page);
    await statement.focus();
    await page.keyboard.press('Escape');
    await expect(text(page)).toBeFocused();
    await expectNothingWider(page);

    // The list comes when it is asked for, and goes with the focus where it was.
    await page.keyboard.press('Shift+F6');
    const row = list(page).locator('[data-row]:focus');
    await expect(row).toContainText('The pilots were not asked.');
    await checkAccessibility(page);
    await page.keyboard.press('Escape');
    await expect(text(page)).toBeFocused();
    await expect(list(page).locator('[data-row]')).toBeVisible({ visible: width >= 1280 });
  });
}

test('the sheet of a phone stops low, half and full, by tap, key and dragging', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await pasteArticle(page);
  await selectWords(page, 'Nobody asked the pilots');
  await page.keyboard.press('c');
  const grip = page.getByRole('button', { name: /^Height of the card/ });
  // Where something is typed, the form has the whole screen.
  await expect(grip).toHaveAccessibleName('Height of the card: full');
  await grip.click();
  await expect(grip).toHaveAccessibleName('Height of the card: low');
  await checkAccessibility(page);
  await grip.press('ArrowUp');
  await expect(grip).toHaveAccessibleName('Height of the card: half');
  const box = await grip.boundingBox();
  if (box === null) throw new Error('There is no grip');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y - 100, { steps: 4 });
  await page.mouse.up();
  await expect(grip).toHaveAccessibleName('Height of the card: full');
});

test('on a phone Back closes the sheet of the card, and only then leaves the article', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await pasteArticle(page);
  await selectWords(page, 'Nobody asked the pilots');
  await page.keyboard.press('c');
  const card = page.getByRole('heading', { name: 'Claim 1' });
  await expect(card).toBeVisible();
  const article = page.url();
  await page.goBack();
  await expect(card).toBeHidden();
  await expect(page).toHaveURL(article);
  await page.goBack();
  await expect(page).not.toHaveURL(/article/);
});

test('on a phone the list lies over the text and goes by its button, and by a tap beside it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await pasteArticle(page);
  const open = page.getByRole('button', { name: 'Annotations', exact: true });
  await open.click();
  await expect(list(page)).toBeVisible();
  await checkAccessibility(page);
  await list(page).getByRole('button', { name: 'Close the list' }).click();
  await expect(list(page)).toBeHidden();
  await expect(text(page)).toBeFocused();
  await open.click();
  await expect(list(page)).toBeVisible();
  await page.mouse.click(375, 500);
  await expect(list(page)).toBeHidden();
});

test('with the colours of the system signs stay to be seen, and only what is open has the bar', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await page.getByRole('button', { name: /A leak in many voices/ }).click();
  await page.locator('.rt-kind-thread').first().click();
  for (const stance of ['supports', 'refutes']) {
    const sign = card(page).locator(`[data-stance="${stance}"]`).first();
    const [ink, ground] = await sign.evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor];
    });
    expect(ink, stance).not.toBe(ground);
    expect(ground, stance).toBe(await page.evaluate(() => getComputedStyle(document.body).color));
  }
  await page.goto('/#/entities');
  const rows = page.getByRole('list', { name: 'Entities' }).getByRole('listitem');
  await rows.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const bars = () =>
    rows.evaluateAll((items) => items.map((item) => getComputedStyle(item).borderInlineStartColor));
  await expect.poll(async () => new Set(await bars()).size).toBe(2);
});

test('at 320 px the header’s signs stand apart from its name', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/');
  const banner = page.getByRole('banner');
  const home = await banner.getByRole('link', { name: 'Redthread' }).boundingBox();
  const saved = await banner.getByText('All saved').locator('..').boundingBox();
  if (home === null || saved === null) throw new Error('The header lacks a part');
  expect(home.x + home.width).toBeLessThanOrEqual(saved.x);
});

for (const width of [1440, 720, 390]) {
  test(`a row that is chosen already leads on to its card at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await pasteArticle(page);
    await selectWords(page, 'Nobody asked the pilots');
    await page.keyboard.press('c');
    await expect(card(page).getByRole('textbox', { name: 'In plain words' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(text(page)).toBeFocused();
    await page.keyboard.press('Shift+F6');
    await expect(list(page).locator('[data-row][aria-current="true"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card(page).getByRole('region', { name: 'Claim 1' })).toBeFocused();
    await expect(list(page).locator('[data-row]')).toBeVisible({ visible: width >= 1280 });
  });
}
