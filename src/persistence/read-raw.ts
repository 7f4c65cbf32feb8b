import { DATABASE_NAME } from './database';

/** How long the browser may take to hand the database over, in ms. */
const PATIENCE_MS = 5000;

/**
 * Whatever can still be read of a database that can't be opened as it should, as a file: every store with its rows as
 * they are, nothing checked, nothing changed. Rejects when nothing can be read.
 */
export async function readRawDatabase(name = DATABASE_NAME): Promise<Blob> {
  const database = await openAsItIs(name);
  try {
    const parts: string[] = [`{"format":"redthread-raw","stores":{`];
    let isFirst = true;
    for (const storeName of database.objectStoreNames) {
      if (storeName === 'searchRows') continue;
      const rows = await readStore(database, storeName).catch(() => null);
      parts.push(`${isFirst ? '' : ','}\n${JSON.stringify(storeName)}:${JSON.stringify(rows)}`);
      isFirst = false;
    }
    parts.push('\n}}\n');
    return new Blob(parts, { type: 'application/json' });
  } finally {
    database.close();
  }
}

function openAsItIs(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database does not answer')), PATIENCE_MS);
    const request = indexedDB.open(name);
    // There was none: making one now would hide that.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      resolve(request.result);
    };
  });
}

function readStore(database: IDBDatabase, storeName: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = database.transaction(storeName).objectStore(storeName).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
