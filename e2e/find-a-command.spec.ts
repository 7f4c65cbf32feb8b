import { expect, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { pasteArticle } from './support/paste-article';

test('somebody finds a command by its name and an article by its title', async ({ page }) => {
  await pasteArticle(page);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Find a command, a claim, a source, a person' });
  await expect(field).toBeFocused();
  await checkAccessibility(page);
  await page.keyboard.type('entit');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('settings');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('listbox', { name: 'Commands' }).getByRole('option').first()).toHaveText(
    'The harbour lights go out',
  );
  await page.keyboard.type('pilots');
  const hit = page.getByRole('option', { name: /Nobody asked the pilots/ });
  await expect(hit).toHaveAttribute('aria-selected', 'true');
  await checkAccessibility(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeVisible();
});

test('somebody goes from screen to screen with two keys and sees all keys at one look', async ({ page }) => {
  await pasteArticle(page);
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/#\/sources/);
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/#\/$/);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet.getByText('Make a claim')).toBeVisible();
  await checkAccessibility(page);
  await page.keyboard.type('undo');
  await expect(sheet.getByText('Make a claim')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('keys typed into a field stay in the field, taking back included', async ({ page }) => {
  await pasteArticle(page);
  await page.keyboard.press('c');
  const statement = page.getByRole('textbox', { name: 'In plain words' });
  await expect(statement).toBeFocused();
  const before = await statement.inputValue();
  await page.keyboard.press('End');
  await page.keyboard.type(' gs?');
  await expect(statement).toHaveValue(`${before} gs?`);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Claim 1' })).toBeVisible();
  await expect(statement).not.toHaveValue(`${before} gs?`);
  await expect(page).toHaveURL(/#\/article\//);
});
