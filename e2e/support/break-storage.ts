import type { Page } from '@playwright/test';

/** Makes every reading from the database of an open page fail, as a broken disk does, or mends it again. */
export async function breakStorage(page: Page, isBroken: boolean): Promise<void> {
  await page.evaluate((isBrokenNow) => {
    const whole = IDBObjectStore.prototype as IDBObjectStore & { getAllWhenWhole?: IDBObjectStore['getAll'] };
    whole.getAllWhenWhole ??= whole.getAll;
    const broken = () => {
      throw new DOMException('Internal error', 'UnknownError');
    };
    whole.getAll = isBrokenNow ? broken : whole.getAllWhenWhole;
    const index = IDBIndex.prototype as IDBIndex & { getAllWhenWhole?: IDBIndex['getAll'] };
    index.getAllWhenWhole ??= index.getAll;
    index.getAll = isBrokenNow ? broken : index.getAllWhenWhole;
  }, isBroken);
}
