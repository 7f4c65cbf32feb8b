import { expect, type Page, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';
import { keepAnnotatedSample } from './support/open-sample';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function openRecord(page: Page, screen: 'sources' | 'entities', name: string): Promise<void> {
  await page.goto(`/#/${screen}`);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

test('somebody merges two entities, field by field, and takes it back', async ({ page }) => {
  await keepAnnotatedSample(page);
  await page.goto('/#/entities');
  await expect(page.getByRole('heading', { level: 1, name: /Entities/ })).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'New entity' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Renwick');
  await dialog.getByRole('button', { name: 'Add entity' }).click();
  await page.getByLabel('Description').fill('A secretary');
  await expect(page.getByText('Perhaps here twice').first()).toBeVisible();
  await page.getByRole('button', { name: 'Compare' }).click();
  const pane = page.getByRole('region', { name: 'Are these the same?' });
  await expect(pane.getByRole('heading', { name: 'Are these the same?' })).toBeFocused();
  await pane.getByRole('button', { name: 'Merge into one' }).click();
  await expect(pane.getByRole('alert')).toHaveText('Still to choose: Name and Description.');
  await checkAccessibility(page);
  await expect(pane.getByText('The name you do not choose becomes another name.')).toBeVisible();
  await pane.getByRole('radio', { name: 'Oda Renwick' }).check();
  await expect(pane.getByText('“Renwick” becomes another name.')).toBeVisible();
  await pane.getByRole('radio', { name: 'Harbour Secretary' }).check();
  await pane.getByRole('button', { name: 'Merge into one' }).click();

  await expect(page.getByText('Merged: Renwick into Oda Renwick')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Oda Renwick' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '3 claims, 1 mention in 1 article' })).toBeVisible();
  await expect(page.getByLabel('Note')).toHaveValue('Description, from the merged one: A secretary');
  await expect(page.getByRole('list', { name: 'Entities' }).getByRole('listitem')).toHaveCount(8);
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('list', { name: 'Entities' }).getByRole('listitem')).toHaveCount(9);
  await openRecord(page, 'entities', 'Oda Renwick');
  await expect(page.getByRole('heading', { name: '3 claims, 1 mention in 1 article' })).toBeVisible();
});

test('two that only look the same are not asked about again', async ({ page }) => {
  await keepAnnotatedSample(page);
  await page.goto('/#/entities');
  await page.getByRole('button', { name: 'New entity' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Renwick');
  await checkAccessibility(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Add entity' }).click();
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('button', { name: 'They are two' }).click();
  await expect(page.getByText('Perhaps here twice')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Renwick' })).toBeVisible();
  await expect(page.getByText('Perhaps here twice')).toHaveCount(0);
});

test('a source says what deleting it would unlink, and a backlink opens in its place', async ({ page }) => {
  await keepAnnotatedSample(page);
  await openRecord(page, 'sources', 'Evening bulletin');
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 mention stays marked and names nothing.');
  await expect(dialog).toContainText('1 piece of evidence is removed from its claim.');
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByRole('link', { name: 'Evening bulletin' })).toHaveCount(0);
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await openRecord(page, 'sources', 'Evening bulletin');
  await page.getByRole('link', { name: /told people close to him/ }).click();
  await expect(page).toHaveURL(/\?annotation=/);
});

test('a source is described, ranked, traced to what it rests on, and cited', async ({ page }) => {
  await keepAnnotatedSample(page);
  await page.goto('/#/sources');
  await page.getByRole('button', { name: 'New source' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title or name').fill('The ferries of the strait');
  await dialog.getByLabel('Type').selectOption({ label: 'Document' });
  await dialog.getByRole('button', { name: 'Add source' }).click();

  await page.getByLabel('Cited as').selectOption({ label: 'Book' });
  await page.getByLabel('Authors').fill('Brandt, Edda');
  await page.getByLabel('Publisher').fill('Vessel Bay Press');
  await page.getByLabel('Published', { exact: true }).fill('2024');
  await expect(
    page.getByText('Brandt, E. (2024). The ferries of the strait. Vessel Bay Press.'),
  ).toBeVisible();
  await page.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(page.getByText('publisher = {Vessel Bay Press}')).toBeVisible();

  const ranks = page.getByRole('group', { name: /^Rank/ });
  await expect(ranks.getByRole('radio', { checked: true })).toHaveCount(0);
  await ranks.getByRole('radio', { name: 'Secondary' }).check();
  await page.getByPlaceholder('Add a source it rests on').fill('Condition');
  await page.getByRole('option', { name: /Condition of the Sable Strait ferries/ }).click();
  await expect(page.getByRole('region', { name: 'Rests on' }).getByRole('link')).toHaveText([
    'Condition of the Sable Strait ferries',
  ]);
  await checkAccessibility(page);
  // The field is there for the next one, also after one was taken out again.
  const next = page.getByPlaceholder('Add a source it rests on');
  await expect(next).toBeFocused();
  await expect(next).toHaveValue('');
  await page
    .getByRole('button', { name: 'It does not rest on Condition of the Sable Strait ferries' })
    .click();
  await expect(next).toBeFocused();
  await next.fill('Condition');
  await page.getByRole('option', { name: /Condition of the Sable Strait ferries/ }).click();

  await page.reload();
  await expect(page.getByLabel('Authors')).toHaveValue('Brandt, Edda');
  await expect(ranks.getByRole('radio', { name: 'Secondary' })).toBeChecked();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('list', { name: 'Sources' })).toBeHidden();
  await checkAccessibility(page);
  await page.getByRole('link', { name: 'Sources' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sources');
  await checkAccessibility(page);
});

test('whoever leaves the question with what to merge is where they asked it', async ({ page }) => {
  await keepAnnotatedSample(page);
  await openRecord(page, 'entities', 'Oda Renwick');
  const ask = page.getByRole('button', { name: 'Merge with…' });
  const field = page.getByRole('combobox', { name: 'The one that is the same' });
  await ask.press('Enter');
  await expect(field).toBeFocused();
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(field).toBeHidden();
  await expect(ask).toBeFocused();
  await ask.press('Enter');
  await expect(field).toBeFocused();
  await field.press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(ask).toBeFocused();
});

test('two notes that are too long for one are not merged, which is said', async ({ page }) => {
  await page.goto('/#/entities');
  for (const name of ['Marl End', 'Marl-End']) {
    await page.getByRole('button', { name: 'New entity' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByRole('button', { name: 'Add entity' }).click();
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    await page.getByLabel('Note').fill(`${name} `.repeat(6000));
  }
  await page.getByRole('button', { name: 'Merge with…' }).click();
  await page.getByRole('combobox', { name: 'The one that is the same' }).fill('Marl End');
  await page.getByRole('option', { name: 'Marl End' }).click();
  const pane = page.getByRole('region', { name: 'Are these the same?' });
  await pane.getByRole('radio', { name: 'Marl End' }).check();
  const merge = pane.getByRole('button', { name: 'Merge into one' });
  await merge.press('Enter');
  await expect(pane.getByRole('alert')).toContainText('Shorten this in one of them first: Note.');
  await expect(merge).toBeFocused();
  await checkAccessibility(page);
  await pane.getByRole('button', { name: 'Leave it open' }).click();
  await expect(page.getByRole('list', { name: 'Entities' }).getByRole('listitem')).toHaveCount(2);
});
