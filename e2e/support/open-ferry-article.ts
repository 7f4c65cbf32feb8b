import { expect, type Page } from '@playwright/test';
import { bringInFile } from './bring-in-file';
import { ferryFile } from './ferry-file';

/** Brings in the article of three versions and opens it; the ids of its versions, the first one first. */
export async function openFerryArticle(
  page: Page,
): Promise<{ articleId: string; versionIds: readonly string[] }> {
  const { file, articleId, versionIds } = await ferryFile();
  await expect(await bringInFile(page, file, articleId)).toBeVisible();
  return { articleId, versionIds };
}
