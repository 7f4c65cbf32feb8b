import { expect, type Locator, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { logSpeech } from './support/log-speech';
import { pasteArticle } from './support/paste-article';
import { selectWords } from './support/select-words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' });
const card = (page: Page) => page.getByRole('complementary', { name: 'Card' });
const cardRoot = (page: Page, name: string) => card(page).getByRole('region', { name, exact: true });

/** Marks the first place of some words as a claim, and comes back to the text. */
async function markClaim(page: Page, words: string, statement?: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.press('c');
  await expect(page.getByRole('textbox', { name: 'In plain words' })).toBeFocused();
  if (statement !== undefined) await page.keyboard.type(statement);
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
}

test('what undo takes back and redo does again is said, and its words come into view', async ({ page }) => {
  const speech = await logSpeech(page);
  const filler = Array.from({ length: 60 }, (_, index) => `Line ${index} of the log of the pilots.`);
  await pasteArticle(
    page,
    ['The harbour lights go out', 'The board turned the lights off.', ...filler].join('\n\n'),
  );
  await markClaim(page, 'turned the lights off');
  const mark = page.locator('.rt-mark-solid');
  await expect(mark).toBeInViewport();
  await page.keyboard.press('Control+End');
  await expect(mark).not.toBeInViewport();
  await speech.clear();

  await page.keyboard.press('Control+z');
  await expect.poll(speech.all).toContain('Undone: Claim marked');
  await expect(page.getByText('The board turned the lights off.').last()).toBeInViewport();
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(speech.all).toContain('Redone: Claim marked. Claim 1: turned the lights off');
  await expect(mark).toBeInViewport();

  // A button keeps the focus; what is undone in the library is said as well.
  const undo = page.getByRole('button', { name: 'Undo: Claim marked' });
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(speech.all)
    .toEqual([
      'Undone: Claim marked',
      'Redone: Claim marked. Claim 1: turned the lights off',
      expect.stringMatching(/^Undone: Claim marked\s*$/),
    ]);
  await page.goto('/#/');
  await expect(page.getByRole('heading', { name: /^Library/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(speech.all).toContain('Undone: Article added: The harbour lights go out');
});

test('undo that leaves an article in place, since it has marks by now, says that alone', async ({ page }) => {
  const speech = await logSpeech(page);
  await pasteArticle(page);
  await markClaim(page, 'Nobody asked the pilots');
  await page.goto('/#/');
  await expect(page.getByRole('heading', { name: /^Library/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect
    .poll(speech.all)
    .toContainEqual(expect.stringMatching(/^What this step had added is still there/));
  // Taking back what is next says so, and nothing was said of the article in between.
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(speech.all).toContainEqual(expect.stringMatching(/^Redone: /));
  expect((await speech.all()).filter((words) => words.startsWith('Undone'))).toEqual([]);
  await expect(page.getByRole('link', { name: 'The harbour lights go out' })).toBeVisible();
});

test('what can’t be done, what moves and what is found is said, too', async ({ page }) => {
  const speech = await logSpeech(page);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Paste text' }).first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(speech.all).toContain('Nothing to undo');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(speech.all).toContain('Nothing to redo');

  await pasteArticle(page);
  await page.keyboard.press('Delete');
  await expect.poll(speech.all).toContain('No annotation is open.');
  await markClaim(page, 'Nobody asked the pilots');
  await selectWords(page, 'the northern lights would stay dark');
  await page.keyboard.press('c');
  await expect.poll(speech.all).toContain('Claim 1 made. The numbers after it go up by one.');
  await page.keyboard.press('Escape');
  await selectWords(page, 'Edda Brandt');
  await page.keyboard.press('e');
  await expect(page.getByRole('option', { name: /Edda Brandt/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Edda Brandt' })).toBeVisible();
  // The focus goes on by itself first.
  await expect(page.getByRole('button', { name: 'Choose another' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('k');
  await expect(card(page).getByRole('heading', { name: 'Claim 2' })).toBeVisible();
  await page.keyboard.press('l');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('j');
  await expect.poll(speech.all).toContain('Entity 1, 1 of 1: Edda Brandt');
  await page.keyboard.press('Escape');

  // A row says its words once, and a heading among the rows is none.
  const list = page.getByRole('navigation', { name: 'Annotations' });
  await list.getByRole('combobox', { name: 'Order' }).selectOption('By kind');
  await expect(list.getByRole('button', { name: 'Entity 1 Edda Brandt', exact: true })).toBeVisible();
  const row = list.getByRole('listitem').filter({ hasText: 'Edda Brandt' });
  await expect(row).toHaveAttribute('aria-setsize', '3');
  await expect(row).toHaveAttribute('aria-posinset', '3');
  await expect(list.getByRole('list')).toHaveAccessibleDescription(/Space chooses/);
  await checkAccessibility(page);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByText('Choose it, to do something with several')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto('/#/entities');
  await page.getByRole('searchbox', { name: 'Find by name or other name' }).fill('nowhere');
  await expect.poll(speech.all).toContain('Nothing matches.');
  await page.goto('/#/settings');
  await page.getByRole('searchbox', { name: 'Find a command' }).fill('claim');
  await expect.poll(speech.all).toContainEqual(expect.stringMatching(/^\d commands?$/));
  const size = page.getByRole('textbox', { name: 'Size of the article text' });
  const before = await size.inputValue();
  await size.fill('');
  await size.press('Tab');
  await expect(size).toHaveValue(before);
});

test('what was deleted and is back is no longer offered to be taken back', async ({ page }) => {
  await pasteArticle(page);
  await markClaim(page, 'Nobody asked the pilots');
  await page.keyboard.press('Delete');
  const notice = page.getByRole('alert').filter({ hasText: '1 annotation deleted' });
  await expect(notice.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.rt-mark-solid')).toBeVisible();
  await expect(notice).toHaveCount(0, { timeout: 5_000 });
});

test('the keys of a card work on the card itself, and walking on keeps the focus in the cards', async ({
  page,
}) => {
  const speech = await logSpeech(page);
  await pasteArticle(page);
  await markClaim(page, 'the northern lights would stay dark');
  await markClaim(page, 'Nobody asked the pilots', 'The pilots were not asked.');

  await page.keyboard.press('F6');
  await expect(cardRoot(page, 'Claim 2')).toBeFocused();
  await checkAccessibility(page);
  await page.keyboard.press('k');
  await expect(cardRoot(page, 'Claim 1')).toBeFocused();
  await page.keyboard.press('j');
  await expect(cardRoot(page, 'Claim 2')).toBeFocused();
  await expect.poll(speech.all).toContain('Claim 2, 2 of 2: The pilots were not asked.');

  // From a button and from a radio, which go with the card that they are in.
  await card(page).getByRole('button', { name: 'More' }).focus();
  await page.keyboard.press('k');
  await expect(cardRoot(page, 'Claim 1')).toBeFocused();
  await card(page).getByRole('radio', { name: 'Factual' }).focus();
  await page.keyboard.press('j');
  await expect(cardRoot(page, 'Claim 2')).toBeFocused();

  await page.keyboard.press('2');
  await expect(page.getByRole('combobox', { name: 'Which source refutes it?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page).getByRole('button', { name: 'Refutes' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('F6');
  await expect(cardRoot(page, 'Claim 2')).toBeFocused();
  await page.keyboard.press('l');
  await expect(textOf(page)).toBeFocused();
});

test('the caret is where walking begins, and Enter opens what it is in', async ({ page }) => {
  const speech = await logSpeech(page);
  await pasteArticle(page);
  await markClaim(page, 'the northern lights would stay dark');
  // Closes the card; the caret stands in the only claim there is.
  await page.keyboard.press('Escape');
  await expect(card(page).getByRole('heading', { name: 'Claim 1' })).toBeHidden();
  for (const key of ['j', 'k', 'Enter']) {
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press(key);
    await expect(card(page).getByRole('heading', { name: 'Claim 1' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(textOf(page)).toBeFocused();
    if (key !== 'Enter') continue;
    await page.keyboard.press('Escape');
    await expect(card(page).getByRole('heading', { name: 'Claim 1' })).toBeHidden();
  }

  await markClaim(page, 'Nobody asked the pilots');
  await expect(card(page).getByRole('heading', { name: 'Claim 2' })).toBeVisible();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('j');
  await expect(card(page).getByRole('heading', { name: 'Claim 1' })).toBeVisible();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Escape');
  await speech.clear();
  await page.keyboard.press('Enter');
  await expect.poll(speech.all).toContain('There is no annotation at the caret.');
});

test('words that tell of keys are read out with the keys', async ({ page }) => {
  await pasteArticle(page);
  const heard = async (place: Locator) =>
    (await place.ariaSnapshot()).replace(/- [a-z]+:|["-]/g, ' ').replace(/\s+/g, ' ');
  const steps = card(page).getByRole('list');
  await expect.poll(() => heard(steps)).toMatch(/ W .* C .* L /);
  await selectWords(page, 'Nobody asked the pilots');
  await page.keyboard.press('c');
  const keys = card(page).locator('footer');
  await expect.poll(() => heard(keys)).toMatch(/Enter keep, on.*Esc keep/);
  await page.keyboard.press('Escape');
  await expect.poll(() => heard(keys)).toMatch(/Esc back.* K J previous.* L link.* 1 2 3 4 evidence/);
  await page.keyboard.press('Control+k');
  await expect.poll(() => heard(page.getByRole('dialog'))).toMatch(/↑ ↓ choose Enter run/);
});

test('Enter opens the annotation that was said last, also while other words are selected', async ({
  page,
}) => {
  const speech = await logSpeech(page);
  await pasteArticle(page);
  await markClaim(page, 'the northern lights would stay dark');
  await markClaim(page, 'Nobody asked the pilots');
  // As finding them does: words inside of a mark are selected, and stay so.
  await selectWords(page, 'asked');
  await page.keyboard.press('k');
  await expect.poll(speech.all).toContain('Claim 1, 1 of 2: the northern lights would stay dark');
  await page.keyboard.press('Enter');
  await expect(cardRoot(page, 'Claim 1')).toBeFocused();
  await page.keyboard.press('Escape');
  await selectWords(page, 'pilots');
  await page.keyboard.press('Enter');
  await expect(cardRoot(page, 'Claim 2')).toBeFocused();
});

test('a row that is chosen in the drawer of a narrow screen hands the focus to the text', async ({
  page,
}) => {
  await pasteArticle(page);
  await markClaim(page, 'Nobody asked the pilots');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.keyboard.press('F6');
  await expect(
    page.locator('[data-row]').filter({ hasText: 'Nobody asked the pilots', visible: true }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cardRoot(page, 'Claim 1')).toBeFocused();
});

test('going to another screen puts the focus on what it begins with and names the page', async ({ page }) => {
  await pasteArticle(page);
  await expect(page).toHaveTitle('The harbour lights go out – Redthread');
  const screens = [
    { keys: 'gp', heading: 'Report: The harbour lights go out', title: 'Report: The harbour lights go out' },
    { keys: 'gs', heading: /^Sources/, title: 'Sources' },
    { keys: 'ge', heading: /^Entities/, title: 'Entities' },
    { keys: 'g,', heading: 'Settings', title: 'Settings' },
    { keys: 'gl', heading: /^Library/, title: 'Library' },
  ];
  for (const { keys, heading, title } of screens) {
    for (const key of keys) await page.keyboard.press(key);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
    await expect(page).toHaveTitle(`${title} – Redthread`);
  }
  // Also from a link that stays on the page.
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sources' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Sources/ })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /^Library/ })).toBeFocused();

  // A menu that is left gives the focus back to its button.
  const more = page.getByRole('button', { name: 'More for The harbour lights go out' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Open' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();

  await page.getByRole('link', { name: 'The harbour lights go out' }).focus();
  await page.keyboard.press('Enter');
  await expect(textOf(page)).toBeFocused();
  await page.getByRole('button', { name: 'Keys and help' }).focus();
  await page.getByRole('button', { name: 'Skip to the text' }).focus();
  await page.keyboard.press('Enter');
  await expect(textOf(page)).toBeFocused();
});

test('a source that is opened has the focus, and Esc leads back to its line', async ({ page }) => {
  await page.goto('/#/sources');
  for (const name of ['Harbour log', 'Harbour diary']) {
    await page.getByRole('button', { name: 'New source' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Title or name' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Choose a type.')).toBeVisible();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Type' }).selectOption('Document');
    await page.getByRole('button', { name: 'Add source' }).click();
    await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
  }
  const line = page.getByRole('link', { name: 'Harbour log' });
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Harbour log' })).toBeFocused();
  // What can be done with it comes next.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Merge with…' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(line).toBeFocused();
});

test('a filter says how many fit, what cannot be done here is said, and a dialog is not read out whole', async ({
  page,
}) => {
  const speech = await logSpeech(page);
  await pasteArticle(page);
  await markClaim(page, 'the northern lights would stay dark');
  await markClaim(page, 'Nobody asked the pilots');
  await speech.clear();
  const filter = page.getByRole('navigation', { name: 'Annotations' }).getByRole('searchbox');
  await filter.fill('pilots');
  await expect.poll(speech.all).toContain('1 of 2');
  await filter.fill('whales');
  await expect.poll(speech.all).toContain('Nothing fits these filters.');

  await page.goto('/#/');
  await expect(page.getByRole('heading', { level: 1, name: /^Library/ })).toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect.poll(speech.all).toContain('Open an article first.');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Keys' })).not.toHaveAttribute('aria-describedby');
});

test('on the report the ways out come before the preview, what is saved is said once, and keys work in the preview', async ({
  page,
}) => {
  await pasteArticle(page);
  for (const key of 'gp') await page.keyboard.press(key);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const save = page.getByRole('button', { name: /^Save/ }).first();
  await save.focus();
  const speech = page.getByText('is in your downloads', { exact: false });
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.keyboard.press('Enter');
  await expect(speech).toHaveCount(1);
  await page.frameLocator('iframe').locator('body').press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});
