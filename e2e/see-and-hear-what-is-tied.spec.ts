import { expect, type Locator, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { pasteArticle } from './support/paste-article';
import { selectWords } from './support/select-words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const STORY = `Salt on the roads

The Highway Trust will use half the salt, it says. Pell Morrow, who drives the plough, doubts that.

A report of the Highway Trust puts the saving at 40,000 crowns.`;

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' });
const card = (page: Page) => page.getByRole('complementary', { name: 'Card' });
const claimIn = (page: Page) => page.locator('.rt-mark-solid');
const sourceIn = (page: Page) => page.locator('.rt-mark-dashed').first();
const personIn = (page: Page) => page.locator('.rt-mark-dotted');

/** What a mark looks like: whether words have a wash, and how heavy their line is. */
function look(mark: Locator): Promise<{ readonly hasWash: boolean; readonly line: string }> {
  return mark.evaluate((element) => {
    const { backgroundColor, textDecorationThickness } = getComputedStyle(element);
    return { hasWash: !/transparent|, 0\)/.test(backgroundColor), line: textDecorationThickness };
  });
}

async function expectLit(mark: Locator, isLit: boolean, line: string): Promise<void> {
  await expect.poll(() => look(mark)).toEqual({ hasWash: isLit, line });
}

/** Waits until this has been read out. */
async function expectHeard(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
}

async function markWords(page: Page, words: string, key: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.press(key);
  await expect(card(page).getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('Escape');
  // The first Esc closes the list of names that a mention's card opens with.
  if ('se'.includes(key)) await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
}

/** A claim that is linked to a source and to a person, and both of them named in the text. */
async function openLinkedStory(page: Page): Promise<void> {
  await pasteArticle(page, STORY);
  await markWords(page, 'The Highway Trust', 's');
  await markWords(page, 'Pell Morrow', 'e');
  await markWords(page, 'half the salt', 'c');
  // Choosing in the text goes on until it is ended.
  await page.keyboard.press('l');
  for (const mark of [sourceIn(page), personIn(page)]) {
    await mark.click();
    await card(page)
      .getByRole('group', { name: /^(How does|What has) “/ })
      .getByRole('button', { name: /Supports|Speaker/ })
      .click();
  }
  await textOf(page).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'What you are doing' })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Claim 1' })).toBeHidden();
}

test('pointing at a claim or its row lights the words it is tied to, and the other way round', async ({
  page,
}) => {
  await openLinkedStory(page);
  await expectLit(sourceIn(page), false, '1.5px');
  await claimIn(page).hover();
  await expectLit(sourceIn(page), true, '2.5px');
  await expectLit(personIn(page), true, '3px');
  await personIn(page).hover();
  await expectLit(claimIn(page), true, '2.5px');
  await expectLit(sourceIn(page), false, '1.5px');
  await page.getByRole('heading', { name: 'Salt on the roads' }).hover();
  await expectLit(claimIn(page), false, '1.5px');

  await page.locator('[data-row]').filter({ hasText: 'half the salt' }).hover();
  await expectLit(sourceIn(page), true, '2.5px');
  await page.locator('[data-row]').filter({ hasText: 'Pell Morrow' }).hover();
  await expectLit(claimIn(page), true, '2.5px');
  await expectLit(sourceIn(page), false, '1.5px');
});

test('going to a claim with the keys lights what it is tied to, in the text, in the list and in the card', async ({
  page,
}) => {
  await openLinkedStory(page);
  await page.locator('[data-row]').filter({ hasText: 'half the salt' }).focus();
  await expectLit(sourceIn(page), true, '2.5px');
  await textOf(page).focus();
  await expectLit(sourceIn(page), false, '1.5px');
  await page.keyboard.press('ControlOrMeta+Home');
  for (const _ of ['source', 'claim']) await page.keyboard.press('j');
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Claim 1');
  await expectLit(sourceIn(page), true, '2.5px');
  await expectLit(personIn(page), true, '3px');
  await checkAccessibility(page);
  // A link in the card alone, and what is no longer tied goes out.
  await card(page).getByRole('link', { name: 'Pell Morrow' }).focus();
  await expectLit(sourceIn(page), false, '1.5px');
  await expectLit(personIn(page), true, '3px');
  await textOf(page).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expectLit(personIn(page), false, '2px');
  await expectLit(sourceIn(page), true, '2.5px');
});

test('what happens in the text is said in plain words', async ({ page }) => {
  await pasteArticle(page, STORY);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('w');
  await expectHeard(page, 'Word selected');
  await page.keyboard.press('w');
  await page.keyboard.press('w');
  await expectHeard(page, 'Sentence selected');
  await page.keyboard.press('Shift+W');
  await expectHeard(page, 'Selected up to the punctuation');
  await page.keyboard.press('Shift+W');
  await page.keyboard.press('Shift+W');
  await expectHeard(page, 'Back to what was selected before');
  await page.keyboard.press('c');
  await expectHeard(page, 'Claim 1 made.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('n');
  await expectHeard(page, 'Note 1 made.');
  await page.keyboard.press('Escape');

  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('x');
  await expectHeard(
    page,
    'Claim 1, 1 of 2 on these words: The Highway Trust will use half the salt, it says.',
  );
  await page.keyboard.press('x');
  await expectHeard(page, 'Note 1, 2 of 2 on these words');
  await page.keyboard.press('k');
  await expectHeard(page, 'Claim 1, 1 of 2: The Highway Trust will use half the salt, it says.');
  await page.keyboard.press('k');
  await expectHeard(page, 'There are no more annotations this way.');

  await selectWords(page, 'Pell Morrow');
  await page.keyboard.press('a');
  await expectHeard(page, 'Words added to Claim 1.');
  await card(page).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Take off “Pell Morrow”' }).click();
  await expectHeard(page, 'Words taken off Claim 1.');

  await textOf(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('the');
  await expectHeard(page, '1 of 5');
  await page.keyboard.press('Enter');
  await expectHeard(page, '2 of 5');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('alert').filter({ hasText: /removed|deleted/i })).toBeVisible();
});

test('a chosen claim shows its wash whole, also under a note within it', async ({ page }) => {
  await pasteArticle(page, STORY);
  await markWords(page, 'half the salt, it says', 'c');
  await markWords(page, 'the salt', 'n');
  const note = page.locator('.rt-mark-double');
  await expect.poll(async () => (await look(note)).hasWash).toBe(true);
  await page.locator('[data-row]').filter({ hasText: 'half the salt, it says' }).click();
  await expect.poll(async () => (await look(note)).hasWash).toBe(false);
  await note.click();
  await expect.poll(async () => (await look(note)).hasWash).toBe(true);
});
