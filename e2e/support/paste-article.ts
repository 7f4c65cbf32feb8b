import { expect, type Page } from '@playwright/test';

/** A short column of ours, with two claims in it. */
export const COLUMN = [
  'The harbour lights go out',
  'On Monday the harbour board said the northern lights would stay dark until spring, a saving of 40,000 crowns. Nobody asked the pilots.',
  '“We were told by letter,” said Edda Brandt, who has led ships into Vessel Bay for twenty years. The board’s own report calls the risk small.',
].join('\n\n');

/** Pastes a text in the library, keeps it, and waits for its page. */
export async function pasteArticle(page: Page, text = COLUMN): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Paste text' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(text);
  await dialog.getByRole('button', { name: /look/i }).click();
  await dialog.getByRole('button', { name: 'Keep article' }).click();
  await expect(page).toHaveURL(/#\/article\//);
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeFocused();
}
