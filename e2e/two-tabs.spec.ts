import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { pasteArticle } from './support/paste-article';
import { selectWords } from './support/select-words';

const STORY = `The ferry will be dearer

The council of Lowmere wants two crowns more for each crossing.`;

/** Keeps the story and opens it in a second tab. */
async function openInTwoTabs(page: Page, context: BrowserContext): Promise<Page> {
  await pasteArticle(page, STORY);
  const other = await context.newPage();
  await other.goto(page.url());
  await openStory(other);
  await page.bringToFront();
  return other;
}

async function openStory(page: Page): Promise<void> {
  await expect(page.getByText('The council of Lowmere wants')).toBeVisible();
}

test('two tabs on one article: what each does is seen in the other, and undo takes back only what was done here', async ({
  page,
  context,
}) => {
  test.slow();
  const other = await openInTwoTabs(page, context);
  await page.getByText('The council of Lowmere wants').dblclick({ position: { x: 60, y: 12 } });
  await page.keyboard.press('c');
  await expect(page.locator('[data-ids]').first()).toBeVisible();
  await expect(other.locator('[data-ids]').first()).toBeVisible();
  await other.bringToFront();
  await other.getByText('The council of Lowmere wants').dblclick({ position: { x: 300, y: 12 } });
  await other.keyboard.press('n');
  const counts = async (tab: Page, claims: number, notes: number) => {
    await expect(tab.getByRole('button', { name: `Claims ${claims}` })).toBeVisible();
    await expect(tab.getByRole('button', { name: `Notes ${notes}` })).toBeVisible();
  };
  await counts(other, 1, 1);
  await counts(page, 1, 1);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Undo: Claim marked' }).click();
  await counts(page, 0, 1);
  await counts(other, 0, 1);
  await page.reload();
  await openStory(page);
  await counts(page, 0, 1);
});

test('two tabs write into different fields of one claim and both keep both; deleted in one, it goes in the other, too', async ({
  page,
  context,
}) => {
  const other = await openInTwoTabs(page, context);
  await selectWords(page, 'two crowns more');
  await page.keyboard.press('c');
  const statementIn = (tab: Page) => tab.getByRole('textbox', { name: 'In plain words' });
  const factualIn = (tab: Page) => tab.getByRole('radio', { name: 'Factual' });
  await statementIn(page).fill('A crossing gets two crowns dearer.');
  await other.bringToFront();
  await other.locator('[data-ids]').first().click();
  await expect(statementIn(other)).toHaveValue('A crossing gets two crowns dearer.');
  await factualIn(other).check();
  await page.bringToFront();
  await expect(factualIn(page)).toBeChecked();
  await statementIn(page).fill('Two crowns more for each crossing.');
  await expect(statementIn(other)).toHaveValue('Two crowns more for each crossing.');
  await expect(factualIn(other)).toBeChecked();
  await checkAccessibility(page);
  await other.bringToFront();
  await other.getByRole('button', { name: 'More', exact: true }).click();
  await other.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(statementIn(other)).toBeHidden();
  await page.bringToFront();
  await expect(statementIn(page)).toBeHidden();
  await expect(page.locator('[data-ids]')).toHaveCount(0);
  await checkAccessibility(page);
});

test('whoever is typing in a card that another tab deletes is told so, and types nothing into the text', async ({
  page,
  context,
}) => {
  const other = await openInTwoTabs(page, context);
  await selectWords(page, 'two crowns more');
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'In plain words' }).fill('Dearer.');
  await other.bringToFront();
  await other.locator('[data-ids]').first().click();
  await other.getByRole('button', { name: 'More', exact: true }).click();
  await other.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(other.locator('[data-ids]')).toHaveCount(0);

  await page.bringToFront();
  const told = page.getByRole('dialog', { name: 'Claim 1 was deleted in another tab' });
  await expect(told.getByText('Undo in that tab')).toBeFocused();
  await page.keyboard.type(' etc.');
  await page.keyboard.press('Enter');
  await expect(told).toBeVisible();
  await expect(page.locator('[data-ids]')).toHaveCount(0);
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeFocused();
});

test('an article that is deleted in another tab while it is open says so, and is there again by undo', async ({
  page,
  context,
}) => {
  test.slow();
  await pasteArticle(page);
  await selectWords(page, 'Nobody asked the pilots');
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { name: 'Claim 1' })).toBeVisible();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  const other = await context.newPage();
  await other.goto('/');
  const line = other.getByRole('list', { name: 'Articles' }).getByRole('listitem');
  await line.getByRole('button', { name: /^More/ }).click();
  await other.getByRole('menuitem', { name: /Delete/ }).click();
  await expect(line).toHaveCount(0);

  await expect(page.getByRole('heading', { name: 'This article has just been deleted' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'To the library' })).toBeVisible();
  await checkAccessibility(page);

  await other.keyboard.press('ControlOrMeta+z');
  await expect(line).toHaveCount(1);
  await expect(page.getByText('Nobody asked the pilots').first()).toBeVisible();
  await expect(page.locator('[data-ids]').first()).toBeVisible();
});
