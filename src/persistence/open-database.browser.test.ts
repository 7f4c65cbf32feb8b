import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { recordTypeOf, recordTypes, TABLE_NAMES, type TableName } from '../domain/record-types';
import { RedthreadDatabase } from './database';
import fixture from './library-v1.fixture.json';
import { openDatabase } from './open-database';
import firstStores from './stores-v1.fixture.json';

const NAME = 'open-database';

/** Puts rows of record version 1 into the browser, as the first Redthread wrote them. */
async function storeFixture(): Promise<void> {
  const database = new RedthreadDatabase(NAME);
  await database.open();
  for (const [store, rows] of Object.entries(fixture)) await database.table(store).bulkPut(rows);
  database.close();
}

async function readEntity(): Promise<unknown> {
  const database = new RedthreadDatabase(NAME);
  const row = await database.open().then(() => database.rows('entities').get('e1'));
  database.close();
  return row;
}

afterEach(() => Dexie.delete(NAME));

describe('opening a database', () => {
  it('of record version 1 gives records that fit their schemas', async () => {
    await storeFixture();
    const database = await openDatabase(NAME);
    const row = await database.rows('entities').get('e1');
    database.close();
    expect(recordTypes.entities.schema.safeParse(row).success).toBe(true);
  });

  it('with the stores of the first version gives all of it in the present shape, and what can be undone, too', async () => {
    const first = new Dexie(NAME);
    first.version(1).stores(firstStores.stores);
    for (const [store, rows] of Object.entries(firstStores.rows)) await first.table(store).bulkPut(rows);
    first.close();
    const database = await openDatabase(NAME);
    for (const name of TABLE_NAMES) {
      const rows = await database.rows(name).toArray();
      expect(rows.length, name).toBe(
        (firstStores.rows as Readonly<Record<string, readonly unknown[]>>)[name]?.length ?? 0,
      );
      for (const row of rows) expect(recordTypeOf(name).schema.safeParse(row).error, name).toBeUndefined();
    }
    const [step] = await database.steps.toArray();
    for (const { table, before } of step?.change.edits ?? [])
      expect(recordTypeOf(table).schema.safeParse(before).error, table).toBeUndefined();
    expect(step?.change.edits).toHaveLength(2);
    database.close();
  });

  it('runs every migration of a record type, in order', async () => {
    await storeFixture();
    const called: number[] = [];
    const step = (version: number) => (row: Record<string, unknown>) => {
      called.push(version);
      return { ...row, note: `${row.note}, ${version}` };
    };
    const typeOf = (name: TableName) =>
      name === 'entities' ? { version: 3, migrations: { 2: step(2), 3: step(3) } } : recordTypeOf(name);
    const database = await openDatabase(NAME, { typeOf });
    database.close();
    expect(called).toEqual([2, 3]);
    expect(await readEntity()).toMatchObject({ note: 'Transport minister, 2, 3' });
    // What is of a newer version now is left alone by an older app.
    await expect(openDatabase(NAME)).rejects.toMatchObject({ problem: 'newer-schema' });
    expect(await readEntity()).toMatchObject({ note: 'Transport minister, 2, 3' });
  });

  it('changes nothing when a migration fails in the middle', async () => {
    await storeFixture();
    const migrations = {
      2: (row: Record<string, unknown>) => ({ ...row, note: 'half' }),
      3: () => {
        throw new Error('broken migration');
      },
    };
    const typeOf = (name: TableName) =>
      name === 'entities' ? { version: 3, migrations } : recordTypeOf(name);
    await expect(openDatabase(NAME, { typeOf })).rejects.toThrow();
    expect(await readEntity()).toMatchObject({ note: 'Transport minister' });
  });

  it('with stores of a later version is refused and left as it is', async () => {
    const later = new Dexie(NAME);
    later.version(99).stores({ articles: 'id' });
    await later.open();
    later.close();
    await expect(openDatabase(NAME)).rejects.toMatchObject({ problem: 'newer-schema' });
    await later.open();
    expect([...later.backendDB().objectStoreNames]).toEqual(['articles']);
    later.close();
  });
});
