import { expect, test } from '@playwright/test';
import { checkAccessibility } from './support/check-accessibility';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const STORY = `The clock tower runs slow

By Greta Solveig

The clock of Marl End has lost four minutes since Easter, the town says.

Nobody has been late for it.`;

test('somebody pastes plain text, corrects the title and keeps the article', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Paste text' }).click();
  await checkAccessibility(page);
  await page.getByLabel('Text of the article').fill(STORY);
  await page.getByRole('button', { name: 'Look through it' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Title')).toHaveValue('The clock tower runs slow');
  await expect(dialog.getByLabel('By', { exact: true })).toHaveValue('Greta Solveig');
  await checkAccessibility(page);
  await dialog.getByLabel('Title').fill('The clock tower is slow');
  await dialog.getByRole('button', { name: 'Keep article' }).click();
  await expect(page).toHaveURL(/#\/article\//);
});

test('the same text twice is offered as the article that is here', async ({ page }) => {
  await page.goto('/');
  for (const button of ['Keep article', 'Open the article that is here']) {
    await page.getByRole('button', { name: 'Paste text' }).click();
    await page.getByLabel('Text of the article').fill(STORY);
    await page.getByRole('button', { name: 'Look through it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: button }).click();
    await expect(page).toHaveURL(/#\/article\//);
    await page.goto('/#/');
  }
});

test('a sample opens with one click, and the second time it is the same one', async ({ page }) => {
  await page.goto('/');
  const sample = page.getByRole('button', { name: /A leak in many voices/ });
  await sample.click();
  await expect(page).toHaveURL(/#\/article\//);
  const first = page.url();
  await page.goto('/#/');
  await sample.click();
  await expect(page).toHaveURL(first);
});
