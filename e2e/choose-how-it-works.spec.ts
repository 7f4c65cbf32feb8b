import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { logSpeech } from './support/log-speech';
import { pasteArticle } from './support/paste-article';
import { selectWords } from './support/select-words';

const keyOf = (page: Page, command: string) =>
  page.getByRole('button', { name: new RegExp(`Change the key of “${command}”`) });

test('somebody takes a key from one command for another, and it stays so', async ({ page }) => {
  await page.goto('/#/settings');
  await keyOf(page, 'Make a claim').click();
  await page.keyboard.press('n');
  await expect(page.getByText('N belongs to “Write a note”.')).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'Take it' }).click();
  await expect(keyOf(page, 'Write a note')).toHaveAccessibleName(/no key/);

  await pasteArticle(page);
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: 'Claim 1' })).toBeVisible();
});

test('somebody gives a command two keys, swaps keys with another, and takes the default ones back', async ({
  page,
}) => {
  await page.goto('/#/settings');
  const theme = keyOf(page, 'Dark or light');
  await theme.click();
  await page.keyboard.press('g');
  await expect(page.getByText(/which begins alike/)).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByText(/which begins alike/)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(theme).toHaveAccessibleName(/now G D/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');

  await keyOf(page, 'Make a claim').click();
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Swap them' }).press('Enter');
  await expect(keyOf(page, 'Make a claim')).toBeFocused();
  await expect(keyOf(page, 'Write a note')).toHaveAccessibleName(/now C/);
  await expect(keyOf(page, 'Make a claim')).toHaveAccessibleName(/now N/);
  await page.getByRole('button', { name: 'Put back the default key of “Make a claim”' }).click();
  await expect(keyOf(page, 'Make a claim')).toBeFocused();
  await page.getByRole('button', { name: 'Leave it', exact: true }).press('Enter');
  await expect(keyOf(page, 'Make a claim')).toBeFocused();
  await page.getByRole('button', { name: 'Put back the default key of “Make a claim”' }).click();
  await page.getByRole('button', { name: 'Swap them' }).click();
  await expect(keyOf(page, 'Write a note')).toHaveAccessibleName(/now N/);
  await expect(page.getByRole('button', { name: /Put back the default key of/ })).toHaveCount(1);
});

test('changing a key keeps the focus on it, and says what it waits for and what each command has by then', async ({
  page,
}) => {
  const speech = await logSpeech(page);
  await page.goto('/#/settings');
  const claim = keyOf(page, 'Make a claim');
  const ask = async () => {
    await claim.focus();
    await page.keyboard.press('Enter');
  };
  await ask();
  await expect(claim).toHaveAccessibleName('Change the key of “Make a claim”: press a key, or Esc');
  await expect.poll(speech.all).toContain('press a key, or Esc');
  await page.keyboard.press('q');
  await expect(claim).toHaveAccessibleName('Change the key of “Make a claim”: Q press another, or Enter');
  await expect.poll(speech.all).toContain('Q: press another, or Enter to keep it');
  await page.keyboard.press('Enter');
  await expect.poll(speech.all).toContain('Make a claim: Q.');

  const answers = [
    { answer: 'Leave it', said: 'Make a claim: Q.' },
    { answer: 'Swap them', said: 'Make a claim: N.\nWrite a note: Q.' },
    { answer: 'Take it', said: 'Make a claim: Q.\nWrite a note: no key.' },
  ];
  for (const { answer, said } of answers) {
    await speech.clear();
    await ask();
    await page.keyboard.press(answer === 'Take it' ? 'q' : 'n');
    await page.getByRole('button', { name: answer, exact: true }).press('Enter');
    await expect(claim).toBeFocused();
    await expect.poll(speech.all).toContain(said);
  }
  await page.getByRole('button', { name: 'Put back the default key of “Make a claim”' }).press('Enter');
  await expect(claim).toBeFocused();
  await expect.poll(speech.all).toContain('Make a claim: C.');
  await page.getByRole('button', { name: 'Put back the default keys' }).press('Enter');
  await expect.poll(speech.all).toContain('All commands have their default keys.');
});

test('somebody who dictates switches single letters off', async ({ page }) => {
  await page.goto('/#/settings');
  await page.getByRole('checkbox', { name: 'Single letters work' }).uncheck();
  await pasteArticle(page);
  await page.keyboard.press('c');
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/#\/article\//);
  await expect(page.getByRole('heading', { name: 'Claim 1' })).toBeHidden();
});

test('the theme chosen is there again after a reload, and legible', async ({ page }) => {
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await checkAccessibility(page);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  for (const hash of ['#/', '#/sources', '#/entities']) {
    await page.goto(`/${hash}`);
    await expect(page.locator('main')).toBeVisible();
    await checkAccessibility(page);
  }
});

test('no other theme flashes by while the app is loading', async ({ page }) => {
  await page.goto('/#/settings');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  // The theme is there with the first element of the page, before the app itself is.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      observer.disconnect();
      Object.assign(window, { firstTheme: document.documentElement.dataset.mantineColorScheme });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(() => Reflect.get(window, 'firstTheme'))).toBe('dark');
});

for (const [width, height] of [
  [1024, 768],
  [720, 450],
  [390, 844],
] as const) {
  test(`no screen scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const hash of ['#/', '#/sources', '#/entities', '#/settings']) {
      await page.goto(`/${hash}`);
      await expect(page.locator('main')).toBeVisible();
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide, hash).toBeLessThanOrEqual(0);
      await checkAccessibility(page);
    }
  });
}

test('somebody goes from part to part of the settings by their names', async ({ page }) => {
  await page.goto('/#/settings');
  const parts = page.getByRole('navigation', { name: 'Settings' });
  await parts.getByRole('link', { name: 'Keys' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Keys' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Keys' })).toBeInViewport();
  await expect(parts.getByRole('link', { name: 'Keys' })).toHaveAttribute('aria-current', 'location');
  await checkAccessibility(page);
  // The same name again leads there again.
  await page.getByRole('textbox', { name: 'Name or pseudonym' }).focus();
  await parts.getByRole('link', { name: 'Keys' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Keys' })).toBeFocused();
});

test('the sheet of keys is printed alone, dark on white, with all of its keys', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/#/');
  await expect(page.getByRole('heading', { name: 'Drop an article here' })).toBeVisible();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toBeVisible();
  await page.setViewportSize({ width: 794, height: 400 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Drop an article here' })).toBeHidden();
  await expect(sheet.getByRole('searchbox')).toBeHidden();
  // It is as long as it needs to be: nothing in it scrolls, and it begins at the top of the paper.
  const box = await sheet.boundingBox();
  const last = await sheet.getByText('Single letters work while').boundingBox();
  expect(box?.y).toBe(0);
  expect(last?.y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
  expect(last?.y).toBeGreaterThan(400);
  await expect(sheet.getByText('Make a claim')).toHaveCSS('color', 'rgb(21, 26, 30)');
});

test('what one is told to press is the key that is set', async ({ page }) => {
  await page.goto('/#/settings');
  await keyOf(page, 'Next annotation').click();
  await page.keyboard.press('q');
  await page.keyboard.press('Enter');
  await keyOf(page, 'Add these words to the open annotation').click();
  await page.keyboard.press('y');
  await page.keyboard.press('Enter');
  await pasteArticle(page);
  await selectWords(page, 'Edda Brandt');
  await page.keyboard.press('e');
  await expect(page.getByRole('heading', { name: 'Entity 1' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await selectWords(page, 'Nobody asked the pilots');
  await page.keyboard.press('c');
  await expect(page.getByRole('textbox', { name: 'In plain words' })).toBeFocused();
  await page.keyboard.press('Escape');
  const speech = page.locator('[aria-live="polite"]');
  const bar = page.getByRole('region', { name: 'What you are doing' });
  await page.keyboard.press('l');
  await expect(bar).toContainText('go there with Q and K and press Enter.');
  await expect(speech.filter({ hasText: 'go there with Q and K and press Enter.' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('complementary', { name: 'Card' }).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Add words from the text' }).click();
  await expect(bar).toContainText('Select words in the text and press Y.');
});
