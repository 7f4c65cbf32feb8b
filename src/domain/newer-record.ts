import { isSameValue } from './patch';
import type { TableName } from './record-types';

type Dated = { readonly updatedAt: string };

/**
 * Whether a state of a record is to take the place of the one that is here: it was changed later and differs. Of the same time the
 * one that is here stays; a version never changes.
 */
export function isNewerRecord(table: TableName, row: Dated, here: Dated): boolean {
  return table !== 'versions' && row.updatedAt > here.updatedAt && !isSameValue(row, here);
}
