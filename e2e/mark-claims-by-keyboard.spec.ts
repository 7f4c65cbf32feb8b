import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { pasteArticle } from './support/paste-article';

const claim = (page: Page) => page.getByRole('complementary', { name: 'Card' });

test('somebody without a mouse marks a claim, ties it, takes it back and finds it again', async ({
  page,
}) => {
  await pasteArticle(page);
  const text = page.getByRole('textbox', { name: 'Text of the article' });
  await expect(text).toBeFocused();
  await checkAccessibility(page);

  // The first sentence of the column: widen from the word to the sentence.
  await page.keyboard.press('Control+Home');
  for (const _ of ['word', 'punctuation', 'sentence']) await page.keyboard.press('w');
  await page.keyboard.press('c');
  const statement = page.getByRole('textbox', { name: 'In plain words' });
  await expect(statement).toBeFocused();
  await expect(statement).toHaveValue(/^On Monday the harbour board said/);
  await checkAccessibility(page);

  await page.keyboard.type('Dark northern lights save 40,000 crowns.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await expect(page.getByRole('radio', { name: 'Factual' })).toBeChecked();

  // Link it to a source that is made in place.
  await claim(page).getByRole('button', { name: 'Refutes' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Which source refutes it?' })).toBeFocused();
  await page.keyboard.type('Board report');
  await page.keyboard.press('Enter');
  await expect(claim(page).getByRole('region', { name: 'Evidence' }).getByRole('listitem')).toContainText(
    'Board report',
  );
  await expect(claim(page).getByText('1 refutes')).toBeVisible();
  await checkAccessibility(page);

  // And to a person.
  await page.getByRole('combobox', { name: 'Add an entity' }).focus();
  await page.keyboard.type('Edda Brandt');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(claim(page).getByRole('link', { name: 'Edda Brandt' })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(claim(page).getByRole('link', { name: 'Edda Brandt' })).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(claim(page).getByRole('link', { name: 'Edda Brandt' })).toBeVisible();

  await page.reload();
  await expect(statement).toHaveValue('Dark northern lights save 40,000 crowns.');
  await expect(claim(page).getByText('1 refutes')).toBeVisible();
});

test('J and K walk from annotation to annotation, Delete removes one and Undo gives it back', async ({
  page,
}) => {
  await pasteArticle(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('n');
  await page.keyboard.type('A note on the first sentence.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('c');
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { name: 'Note 1' })).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { name: 'Claim 1' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('heading', { name: 'Claim 1' })).toBeHidden();
  const deleted = page.getByRole('alert').filter({ hasText: '1 annotation deleted' });
  // What was offered to take back before no longer is.
  await expect(page.getByRole('alert').filter({ hasText: 'Kept:' })).toHaveCount(0);
  await deleted.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('navigation', { name: 'Annotations' }).getByRole('listitem')).toHaveCount(2);
});

test('typing, pasting and cutting change nothing in the text', async ({ page }) => {
  await pasteArticle(page);
  const text = page.getByRole('textbox', { name: 'Text of the article' });
  const before = await text.textContent();
  await page.keyboard.press('Control+a');
  for (const key of ['z', 'Enter', 'Backspace', 'Control+b', 'Control+x', 'Control+v', 'Space', '5']) {
    await page.keyboard.press(key);
  }
  expect(await text.textContent()).toBe(before);
});
