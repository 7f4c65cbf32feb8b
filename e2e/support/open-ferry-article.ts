import { expect, type Page } from '@playwright/test';
import { ferryFile } from './ferry-file';

/** Brings in the article of three versions and opens it; the ids of its versions, the first one first. */
export async function openFerryArticle(
  page: Page,
): Promise<{ articleId: string; versionIds: readonly string[] }> {
  const { file, articleId, versionIds } = await ferryFile();
  await page.goto('/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose file' }).click();
  await (await chooser).setFiles(file);
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('button', { name: /bring in|keep/i })
    .last()
    .click();
  await expect(dialog).toBeHidden();
  await page.goto(`/#/article/${articleId}`);
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeVisible();
  return { articleId, versionIds };
}
