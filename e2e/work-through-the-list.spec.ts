import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { pasteArticle } from './support/paste-article';
import { selectWords } from './support/select-words';

const list = (page: Page) => page.getByRole('navigation', { name: 'Annotations' });
const rows = (page: Page) => list(page).getByRole('listitem');
const focusedRow = (page: Page) => list(page).locator('[data-row]:focus');

/** Marks a claim, a note, another claim and the mention of an entity, in this order of the text. */
async function markFour(page: Page): Promise<void> {
  await pasteArticle(page);
  for (const [words, key, number] of [
    ['the northern lights would stay dark', 'c', 1],
    ['Nobody asked the pilots', 'n', 2],
    ['We were told by letter', 'c', 3],
    ['Edda Brandt', 'e', 4],
  ] as const) {
    await selectWords(page, words);
    await page.keyboard.press(key);
    await expect(rows(page)).toHaveCount(number);
    // The first Escape may close a list of names that is open in the card.
    await expect(async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeFocused({ timeout: 500 });
    }).toPass();
  }
}

test('ticking by keyboard, a status, a tag and deleting for many at once, each taken back or kept after a reload', async ({
  page,
}) => {
  test.slow();
  await markFour(page);
  await page.keyboard.press('Shift+F6');
  await expect(focusedRow(page)).toContainText('Edda Brandt');

  // One tab stop: the arrows walk, and stop at the ends.
  await page.keyboard.press('Home');
  await expect(focusedRow(page)).toContainText('northern lights');
  await page.keyboard.press('ArrowUp');
  await expect(focusedRow(page)).toContainText('northern lights');
  await page.keyboard.press('ArrowDown');
  await expect(focusedRow(page)).toContainText('Nobody asked');
  await expect(list(page).locator('[data-row][tabindex="0"]')).toHaveCount(1);

  // Shift and an arrow tick upwards, too.
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(list(page).getByText('2 chosen')).toBeVisible();
  // Going on it ticks one more, going back it leaves that one again.
  await page.keyboard.press('Shift+ArrowUp');
  await expect(list(page).getByText('3 chosen')).toBeVisible();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(list(page).getByText('2 chosen')).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(list(page).getByText('3 chosen')).toBeVisible();
  // Ctrl+A is the list's here, not the text's.
  await page.keyboard.press('Control+a');
  await expect(list(page).getByText('4 chosen')).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
  await page.keyboard.press('Space');
  await expect(list(page).getByText('3 chosen')).toBeVisible();
  await list(page).getByRole('button', { name: 'Choose all' }).click();
  await expect(list(page).getByText('4 chosen')).toBeVisible();
  await list(page).getByRole('checkbox', { name: 'Choose Note 1' }).click();
  await expect(list(page).getByText('3 chosen')).toBeVisible();
  const tick = list(page).getByRole('checkbox', { name: 'Choose Claim 1' });
  await expect(tick).toBeChecked();
  // What is chosen is seen, also where no pointer is.
  await expect(list(page).locator('[data-ticking="true"]').first().locator('> :last-child')).toHaveCSS(
    'opacity',
    '1',
  );
  await checkAccessibility(page);

  // The arrows only walk through the statuses; Enter chooses.
  await list(page).getByRole('button', { name: 'Set status' }).focus();
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('menuitem', { name: 'Spotted' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(list(page).getByRole('menuitem', { name: 'In review' })).toBeFocused();
  await expect(rows(page).filter({ hasText: 'Spotted' })).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(rows(page).filter({ hasText: 'In review' })).toHaveCount(2);
  await expect(page.getByText('Status of 2 claims changed').first()).toBeAttached();

  await list(page).getByRole('textbox', { name: 'Add a tag' }).fill('harbour');
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 annotations tagged harbour').first()).toBeAttached();

  await list(page).getByRole('button', { name: 'Delete' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(focusedRow(page)).toContainText('Nobody asked');
  // One step brings all three back.
  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveCount(4);

  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await page.reload();
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).filter({ hasText: 'In review' })).toHaveCount(2);
  await list(page).getByText('More filters').click();
  await list(page).getByRole('button', { name: 'harbour 3' }).click();
  await expect(rows(page)).toHaveCount(3);
});

test('groups, several values of one filter, and one act that clears a filter which nothing fits', async ({
  page,
}) => {
  test.slow();
  await markFour(page);
  await list(page).getByRole('combobox', { name: 'Order' }).selectOption('By kind');
  await expect(list(page).getByRole('heading', { name: 'Claims 2' })).toBeVisible();
  await expect(list(page).getByRole('heading', { name: 'Notes 1' })).toBeVisible();
  await list(page).getByRole('combobox', { name: 'Order' }).selectOption('By paragraph');
  await expect(list(page).getByRole('heading', { name: 'Paragraph 1 2' })).toBeVisible();
  await checkAccessibility(page);
  await list(page).getByRole('combobox', { name: 'Order' }).selectOption('As read');

  await list(page).getByRole('button', { name: 'Claims 2' }).click();
  await expect(rows(page)).toHaveCount(2);
  await list(page).getByRole('button', { name: 'Notes 1' }).click();
  await expect(rows(page)).toHaveCount(3);
  await list(page).getByRole('searchbox', { name: 'Filter by word' }).fill('nowhere in it');
  await expect(list(page).getByText('Nothing fits these filters.')).toBeVisible();
  await checkAccessibility(page);
  await list(page).getByRole('button', { name: 'Clear the filters' }).click();
  await expect(rows(page)).toHaveCount(4);
  await expect(focusedRow(page)).toBeVisible();

  // A click with Shift ticks upwards as well.
  await list(page).getByRole('checkbox', { name: 'Choose Claim 2' }).click();
  await list(page)
    .getByRole('checkbox', { name: 'Choose Claim 1' })
    .click({ modifiers: ['Shift'] });
  await expect(list(page).getByText('3 chosen')).toBeVisible();
});

test('a claim stands under each of its sources, and a list that is folded stays so', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await page.getByRole('button', { name: /A leak in many voices/ }).click();
  await expect(rows(page).first()).toBeVisible();
  await list(page).getByRole('combobox', { name: 'Order' }).selectOption('By source');
  const heading = list(page).getByRole('heading', { name: /^Five officials: secretary leaked/ });
  await expect(heading).toBeVisible();
  await list(page).getByRole('combobox', { name: 'Order' }).selectOption('By entity');
  await expect(list(page).getByRole('heading', { name: /^Oda Renwick/ })).toBeVisible();
  await checkAccessibility(page);

  await list(page).getByRole('button', { name: 'Fold the list' }).click();
  await expect(list(page)).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeFocused();
  await checkAccessibility(page);
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeVisible();
  await expect(list(page)).toBeHidden();
  // It comes over the text while it is asked for by key, and for good by its button.
  await page.keyboard.press('Shift+F6');
  await expect(focusedRow(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await page.getByRole('button', { name: 'Annotations' }).click();
  await expect(list(page).getByRole('button', { name: 'Fold the list' })).toBeVisible();
});
