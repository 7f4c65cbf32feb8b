import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { pasteArticle } from './support/paste-article';
import { selectWords } from './support/select-words';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const FILLER = Array.from({ length: 40 }, (_, index) => `Line ${index + 1} of the log says nothing new.`);
const STORY = [
  'The harbour log',
  'Captain Orla Venn signed the log. The captain’s mate did not.',
  ...FILLER,
  'Nobody asked captain Venn again; two captains left.',
].join('\n\n');

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' });

/** The words painted in a layer, near the viewport. */
function painted(page: Page, layer: string): Promise<string[]> {
  return page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), layer);
}

/** What the browser tells a screen reader of a button beside its name. */
async function descriptionOf(page: Page, name: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const button = nodes.find((node) => node.role?.value === 'button' && node.name?.value === name);
  if (button === undefined) throw new Error(`There is no button ${name}`);
  return button.description?.value;
}

test('words are found, walked through and marked at once', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByLabel('Text of the article').fill(STORY);
  await page.getByRole('button', { name: 'Look through it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep article' }).click();
  await textOf(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+f');
  const bar = page.getByRole('search', { name: 'Find in the text' });
  await expect(bar.getByLabel('Words to find')).toBeFocused();
  await page.keyboard.type('captain');
  await expect(bar.getByRole('status')).toHaveText('1 of 4: Captain Orla Venn signed the log. The');
  await expect.poll(() => painted(page, 'rt-found-now')).toEqual(['Captain']);
  await checkAccessibility(page);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('status')).toHaveText(
    '3 of 4: Nobody asked captain Venn again; two captains left.',
  );
  await expect(textOf(page).getByText('Nobody asked captain Venn again')).toBeInViewport();
  await expect.poll(() => painted(page, 'rt-found-now')).toEqual(['captain']);
  expect(await descriptionOf(page, 'Next place')).toBeUndefined();
  await bar.getByRole('button', { name: 'Whole words' }).click();
  await expect(bar.getByRole('status')).toHaveText(/^1 of 3: /);
  await bar.getByRole('button', { name: 'Match case' }).click();
  await expect(bar.getByRole('status')).toHaveText(/^1 of 2: /);
  await bar.getByRole('button', { name: 'Match case' }).click();

  await bar.getByRole('button', { name: 'Mark every mention as an entity' }).click();
  await expect(page.getByText('3 places marked as “captain”.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Entities 3' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(textOf(page)).toBeFocused();
  expect(await page.evaluate(() => String(document.getSelection()))).toMatch(/^captain$/i);
  expect(await painted(page, 'rt-found')).toEqual([]);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: 'Entities 0' })).toBeVisible();
});

test('a part of a known name is asked about before anything is made of it', async ({ page }) => {
  await pasteArticle(page, STORY);
  await selectWords(page, 'Orla Venn');
  await page.keyboard.press('e');
  await expect(page.getByRole('option', { name: /Orla Venn/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Orla Venn' })).toBeVisible();
  await textOf(page).focus();
  await page.keyboard.press('ControlOrMeta+f');
  const bar = page.getByRole('search', { name: 'Find in the text' });
  await bar.getByLabel('Words to find').fill('Venn');
  await expect(bar.getByRole('status')).toHaveText(/ of 2: /);
  const markAll = bar.getByRole('button', { name: 'Mark every mention as an entity' });
  await markAll.focus();
  await page.keyboard.press('Enter');
  const question = bar.getByRole('group', { name: 'Who or what is “Venn” here?' });
  await expect(question.getByRole('button')).toHaveText(['Orla Venn', 'New: Venn']);
  await expect(question.getByRole('button', { name: 'Orla Venn' })).toBeFocused();
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(markAll).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(question.getByRole('button', { name: 'Orla Venn' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 place marked as “Orla Venn”.')).toBeVisible();
  await expect(markAll).toBeFocused();
  await page.goto('/#/entities');
  await expect(page.getByRole('list', { name: 'Entities' }).getByRole('listitem')).toHaveCount(1);
});

test('words that are not there are said to be missing', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /A leak in many voices/ }).click();
  await textOf(page).focus();
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('no such words here');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('Not in the text');
});

test('marking every mention passes over what is marked, keeps capitals apart and holds with thousands of places', async ({
  page,
}) => {
  const story = [
    'Who said it',
    'The WHO wrote to those who asked. WHO staff know who wrote.',
    ...Array.from({ length: 500 }, () => 'The weir holds, says the weir board of Sallow Weir. '.repeat(6)),
  ].join('\n\n');
  await pasteArticle(page, story);
  await selectWords(page, 'WHO');
  await page.keyboard.press('s');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+f');
  const bar = page.getByRole('search', { name: 'Find in the text' });
  await bar.getByLabel('Words to find').fill('WHO');
  await expect(bar.getByRole('status')).toHaveText(/ of 4: /);
  const markSources = bar.getByRole('button', { name: 'Mark every mention as a source' });
  await markSources.click();
  await expect(page.getByText('1 place marked as “WHO”.')).toBeVisible();
  await expect(page.locator('.rt-mark-dashed')).toHaveText(['WHO', 'WHO']);
  await markSources.click();
  await expect(page.getByText('No place left to mark as “WHO”.')).toBeVisible();

  await bar.getByLabel('Words to find').fill('weir');
  await expect(bar.getByRole('status')).toHaveText(/^1 of 9,000: /);
  await markSources.click();
  await expect(page.getByText('9,000 places marked as “weir”.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sources 9,002' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(page.getByRole('button', { name: 'Sources 2', exact: true })).toBeVisible();
});
