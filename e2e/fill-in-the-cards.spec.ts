import { expect, type Locator, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { pasteArticle } from './support/paste-article';
import { selectWords } from './support/select-words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
// Each walks through some thirty fields, key by key.
test.describe.configure({ timeout: 90_000 });

const cardOf = (page: Page) => page.getByRole('complementary', { name: 'Card' });
const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' });

/** Goes on with Tab until a field has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let step = 0; step < 40; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Types into a field that is reached with Tab, in place of what stands in it. */
async function type(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
}

/** Opens a part of the card that is folded away. */
async function unfold(page: Page, summary: string): Promise<void> {
  await tabTo(page, cardOf(page).locator('summary').filter({ hasText: summary }));
  await page.keyboard.press('Enter');
}

/** Comes back later: with the card that was open. */
async function comeBack(page: Page, title: string): Promise<void> {
  await page.reload();
  await expect(cardOf(page).getByRole('heading', { level: 2 })).toHaveText(title);
}

test('every field of a claim is filled by keyboard and stands there later', async ({ page }) => {
  await pasteArticle(page);
  const card = cardOf(page);
  const field = (name: string) => card.getByRole('textbox', { name, exact: true });
  const picker = (name: string) => card.getByRole('combobox', { name, exact: true });
  await page.keyboard.press('Control+Home');
  for (const _ of ['word', 'punctuation', 'sentence']) await page.keyboard.press('w');
  await page.keyboard.press('c');
  await expect(field('In plain words')).toBeFocused();
  await page.keyboard.type('Dark lights save 40,000 crowns.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');

  await tabTo(page, picker('Name of the speaker'));
  await page.keyboard.type('Edda Brandt');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('region', { name: 'Who says it' })).toContainText('Edda Brandt');

  await tabTo(page, card.getByRole('button', { name: 'Refutes' }));
  await page.keyboard.press('Enter');
  await expect(picker('Which source refutes it?')).toBeFocused();
  await page.keyboard.type('javascript:alert(1)');
  await expect(card.getByText('Only addresses that begin with http')).toBeVisible();
  await checkAccessibility(page);
  await type(page, picker('Which source refutes it?'), 'https://board.example/saving-report');
  await page.keyboard.press('Enter');
  await expect(card.getByText('1 refutes')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Refutes' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await type(page, field('Words of the source'), 'The saving is 4,000 crowns.');
  await type(page, field('Where they stand'), 'page 3');
  await type(
    page,
    card.getByRole('region', { name: 'Evidence' }).getByRole('textbox', { name: 'Note' }),
    'Asked.',
  );

  await tabTo(page, picker('Add an entity'));
  await page.keyboard.type('Vessel Bay');
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await expect(card.getByRole('region', { name: 'Linked to' })).toContainText('Vessel Bay');

  await unfold(page, 'Date, place, tags, note');
  await tabTo(page, card.getByRole('checkbox', { name: 'Numbers' }));
  await page.keyboard.press('Space');
  await type(page, field('When it was said'), '2026-02-31');
  await expect(field('When it was said')).toHaveAccessibleDescription(/Write a year/);
  await checkAccessibility(page);
  await type(page, field('When it was said'), '2026-02-28');
  await type(page, field('Where it was said'), 'Harbour house');
  await type(page, picker('Tags'), 'lights');
  await page.keyboard.press('Enter');
  await type(page, field('Note').last(), 'Ask the pilots.');
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
  await expect(card.getByRole('button', { name: 'Take back' })).toBeHidden();

  await comeBack(page, 'Claim 1');
  await expect(field('In plain words')).toHaveValue('Dark lights save 40,000 crowns.');
  await expect(card.getByRole('radio', { name: 'Factual' })).toBeChecked();
  await expect(card.getByRole('region', { name: 'Who says it' })).toContainText('Edda Brandt');
  await expect(card.getByRole('region', { name: 'Linked to' }).getByRole('combobox').first()).toHaveValue(
    'place',
  );
  const evidence = card.getByRole('region', { name: 'Evidence' });
  await expect(evidence).toContainText('Saving report (board.example)');
  await evidence.locator('summary').press('Enter');
  await expect(evidence.getByRole('radio', { name: 'Refutes' })).toBeChecked();
  await expect(field('Words of the source')).toHaveValue('The saving is 4,000 crowns.');
  await expect(field('Where they stand')).toHaveValue('page 3');
  await expect(evidence.getByRole('textbox', { name: 'Note' })).toHaveValue('Asked.');
  await card.locator('summary').filter({ hasText: 'Date, place, tags, note' }).press('Enter');
  await expect(card.getByRole('checkbox', { name: 'Numbers' })).toBeChecked();
  await expect(field('When it was said')).toHaveValue('2026-02-28');
  await expect(field('Where it was said')).toHaveValue('Harbour house');
  await expect(card.getByText('lights', { exact: true })).toBeVisible();
  await expect(field('Note').last()).toHaveValue('Ask the pilots.');
  await checkAccessibility(page);
});

test('a mention names a person and a body, whose records are filled in place', async ({ page }) => {
  await pasteArticle(page);
  const card = cardOf(page);
  const field = (name: string) => card.getByRole('textbox', { name, exact: true });
  await selectWords(page, 'Edda Brandt');
  await page.keyboard.press('e');
  await expect(card.getByRole('combobox', { name: 'Who or what is this?' })).toBeFocused();
  await checkAccessibility(page);
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Choose another' })).toBeFocused();
  await unfold(page, 'About this entity');
  await type(page, field('Name'), 'Edda Brandt-Hale');
  await tabTo(page, card.getByRole('combobox', { name: 'Type', exact: true }));
  await expect(card.getByRole('combobox', { name: 'Type', exact: true })).toHaveValue('person');
  await type(page, field('Other names'), 'the pilot');
  await type(page, field('Description'), 'Leads ships into Vessel Bay.');
  await checkAccessibility(page);

  await comeBack(page, 'Entity 1');
  await card.locator('summary').press('Enter');
  await expect(field('Name')).toHaveValue('Edda Brandt-Hale');
  await expect(field('Other names')).toHaveValue('the pilot');
  await expect(field('Description')).toHaveValue('Leads ships into Vessel Bay.');

  await selectWords(page, 'harbour board');
  await page.keyboard.press('s');
  await expect(card.getByRole('combobox', { name: 'Which source is this?' })).toBeFocused();
  await page.keyboard.press('Enter');
  await unfold(page, 'About this source');
  await type(page, field('Title or name'), 'Harbour board');
  await type(page, field('Other names'), 'the board');
  await type(page, field('Address'), 'board.example');
  await type(page, field('Archived copy'), 'https://kept.example/board');
  await checkAccessibility(page);
  await comeBack(page, 'Source 1');
  await card.locator('summary').press('Enter');
  await expect(card.getByRole('combobox', { name: 'Type of source' })).toHaveValue('organisation');
  await expect(field('Title or name')).toHaveValue('Harbour board');
  await expect(field('Other names')).toHaveValue('the board');
  await expect(field('Address')).toHaveValue('https://board.example');
  await expect(field('Archived copy')).toHaveValue('https://kept.example/board');
});

test('a technique says which and why; a note asks, is answered and is tagged', async ({ page }) => {
  await pasteArticle(page);
  const card = cardOf(page);
  await selectWords(page, 'small');
  await page.keyboard.press('t');
  await expect(card.getByRole('combobox', { name: 'Which technique is it?' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await type(page, card.getByRole('textbox', { name: 'Why?' }), 'Nobody says how small.');
  await checkAccessibility(page);
  await comeBack(page, 'Technique 1');
  await expect(card.getByRole('combobox', { name: 'Which technique is it?' }).locator(':checked')).toHaveText(
    'Loaded language',
  );
  await expect(card.getByRole('textbox', { name: 'Why?' })).toHaveValue('Nobody says how small.');

  await selectWords(page, 'the pilots');
  await page.keyboard.press('n');
  await expect(card.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type('Which pilots?');
  await tabTo(page, card.getByRole('checkbox', { name: 'It is a question' }));
  await page.keyboard.press('Space');
  await type(page, card.getByRole('textbox', { name: 'Reply' }), 'All of Vessel Bay.');
  await page.keyboard.press('Enter');
  await type(page, card.getByRole('combobox', { name: 'Tags' }), 'people');
  await page.keyboard.press('Enter');
  await checkAccessibility(page);
  await comeBack(page, 'Note 1');
  await expect(card.getByRole('textbox', { name: 'Note' })).toHaveValue('Which pilots?');
  await expect(card.getByRole('checkbox', { name: 'It is a question' })).toBeChecked();
  await expect(card.getByRole('list', { name: 'Replies' })).toContainText('All of Vessel Bay.');
  await expect(card.getByText('people', { exact: true })).toBeVisible();
});
