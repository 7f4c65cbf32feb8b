import { expect, type Page } from '@playwright/test';

/** A file for a file field. */
interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Brings in a Redthread file from the library, opens an article of it and gives its text. */
export async function bringInFile(page: Page, file: GivenFile, articleId: string) {
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
  return page.getByRole('textbox', { name: 'Text of the article' });
}
