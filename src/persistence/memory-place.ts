import type { DexieOptions } from 'dexie';

/** A stand-in for the browser's database that lives as long as the page. */
export type MemoryPlace = Required<Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>>;

/** Makes an empty place in memory, for browsers that refuse to store anything. */
export async function createMemoryPlace(): Promise<MemoryPlace> {
  const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb');
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}
