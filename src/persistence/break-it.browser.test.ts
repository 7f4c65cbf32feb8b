import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEdit, updateEdit } from '../domain/change';
import type { Entity } from '../domain/entity';
import { entityNamed } from '../domain/entity.fixture';
import { newRecordBase } from '../store/actions/new-record';
import type { Clock } from '../store/clock';
import type { ChangeEvent } from '../store/record-store';
import { openTabChannel } from '../sync/open-tab-channel';
import { createMemoryPlace } from './memory-place';
import { type OpenOptions, type OpenWorkspace, openWorkspace } from './open-workspace';
import { memoryOfRows } from './tab-memory';
import { createUnsavedJournal } from './unsaved-journal';

let databaseName = '';
const tabs: OpenWorkspace[] = [];
let count = 0;

beforeEach(() => {
  count += 1;
  databaseName = `break-it-${count}`;
});

afterEach(async () => {
  await Promise.all(tabs.splice(0).map((tab) => tab.close()));
  await Dexie.delete(databaseName);
});

async function openTab(options: Partial<OpenOptions> = {}): Promise<OpenWorkspace> {
  const tab = await openWorkspace({ databaseName, openTabChannel, ...options });
  tabs.push(tab);
  return tab;
}

function addEntity(tab: OpenWorkspace, name: string): void {
  const entity = entityNamed(name, newRecordBase(tab));
  tab.store.commit({ scope: 'library', label: { key: 'x' }, edits: [createEdit('entities', entity)] });
}

const namesIn = (tab: OpenWorkspace) =>
  [...tab.store.state.getState().tables.entities.values()].map(({ name }) => name).sort();

describe('nothing is lost', () => {
  it('when a page went away before its last change was written, and nothing is written twice', async () => {
    const tab = await openTab();
    addEntity(tab, 'written');
    await tab.keeper.flush();
    const events: ChangeEvent[] = [];
    tab.store.watch((event) => events.push(event));
    addEntity(tab, 'in the journal');
    const [event] = events;
    if (event === undefined) throw new Error('no change');
    // As the page leaves it behind: the change put down, its transaction cut off.
    const undone = tab.store.undo('library');
    expect(undone).not.toBeNull();
    await tab.keeper.flush();
    const journal = createUnsavedJournal(databaseName, 'gone-tab', memoryOfRows([]));
    expect(journal.keep([{ number: 1, event }])).toBe(true);
    const next = await openTab();
    expect(namesIn(next)).toEqual(['in the journal', 'written']);
    next.store.undo('library');
    await next.keeper.flush();
    expect(journal.keep([{ number: 1, event }])).toBe(true);
    expect(namesIn(await openTab())).toEqual(['written']);
  });

  it.each([
    ['deleted', () => Dexie.delete(databaseName)],
    [
      'taken over by a newer app',
      async () => {
        const newer = new Dexie(databaseName);
        newer.version(99).stores({ articles: 'id' });
        await newer.open();
        newer.close();
      },
    ],
  ])('in this tab when the database is %s while it is open', async (_, takeAway) => {
    const tab = await openTab();
    addEntity(tab, 'before');
    await tab.keeper.flush();
    await takeAway();
    // Said before anything more is typed into a page that can't keep it.
    await expect.poll(tab.keeper.saveState).toMatchObject({ kind: 'failed', problem: 'closed' });
    addEntity(tab, 'after');
    await expect(tab.keeper.flush()).rejects.toThrow();
    expect(tab.keeper.saveState()).toMatchObject({ kind: 'failed', problem: 'closed' });
    addEntity(tab, 'still at work');
    const text = await (await tab.keeper.backup()).text();
    expect(['before', 'after', 'still at work'].filter((name) => !text.includes(`"${name}"`))).toEqual([]);
    expect(namesIn(tab)).toEqual(['after', 'before', 'still at work']);
  });

  it('when a transaction is aborted: the change is kept and written by the next try', async () => {
    const tab = await openTab();
    const put = IDBObjectStore.prototype.put;
    // The one way to have a real transaction fail at will.
    IDBObjectStore.prototype.put = function abort(...args) {
      IDBObjectStore.prototype.put = put;
      const request = put.apply(this, args);
      this.transaction.abort();
      return request;
    };
    addEntity(tab, 'kept');
    await expect(tab.keeper.flush()).rejects.toThrow();
    expect(tab.keeper.saveState().kind).toBe('failed');
    await tab.keeper.retry();
    expect(tab.keeper.saveState().kind).toBe('saved');
    expect(namesIn(await openTab())).toEqual(['kept']);
  });

  it('when the clock runs backwards', async () => {
    let time = Date.UTC(2026, 9, 12);
    let id = 0;
    const clock: Clock = {
      now: () => {
        time -= 60_000;
        return time;
      },
      newId: () => {
        id += 1;
        return `id-${id}`;
      },
    };
    const tab = await openTab({ clock });
    for (const name of ['a', 'b', 'c']) addEntity(tab, name);
    tab.store.undo('library');
    await tab.keeper.flush();
    const next = await openTab({ clock });
    expect(namesIn(next)).toEqual(['a', 'b']);
    next.store.undo('library');
    next.store.redo('library');
    next.store.redo('library');
    expect(namesIn(next)).toEqual(['a', 'b', 'c']);
  });

  it('where the browser stores nothing: all works in memory, and it is never called saved', async () => {
    const tab = await openTab({ place: await createMemoryPlace() });
    addEntity(tab, 'in memory');
    await tab.keeper.flush();
    expect(tab.keeper.saveState()).toMatchObject({ kind: 'failed', problem: 'unavailable' });
    expect(await (await tab.keeper.backup()).text()).toContain('in memory');
  });

  it('and everything is gone when a person erases it, but the app still works', async () => {
    const [a, b] = [await openTab(), await openTab()];
    addEntity(a, 'old');
    await a.keeper.flush();
    await a.keeper.eraseEverything();
    await expect.poll(() => namesIn(b)).toEqual([]);
    addEntity(b, 'new');
    await b.keeper.flush();
    await expect.poll(() => namesIn(a)).toEqual(['new']);
    expect(a.author()).toBe(b.author());
  });

  it('and nothing comes back of what could not be written before it was erased', async () => {
    const tab = await openTab();
    addEntity(tab, 'written');
    await tab.keeper.flush();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function abort(row, ...args) {
      const request = put.call(this, row, ...args);
      if ((row as Partial<Entity>).name === 'waiting') this.transaction.abort();
      return request;
    };
    addEntity(tab, 'waiting');
    await expect(tab.keeper.flush()).rejects.toThrow();
    await tab.keeper.eraseEverything().finally(() => {
      IDBObjectStore.prototype.put = put;
    });
    await tab.keeper.flush();
    expect(namesIn(tab)).toEqual([]);
    expect(tab.keeper.saveState().kind).toBe('saved');
    expect(namesIn(await openTab())).toEqual([]);
  });

  it('by restoring a file that holds nothing', async () => {
    const tab = await openTab();
    addEntity(tab, 'here');
    await expect(tab.keeper.restore(new Blob(['{"format":"redth']), 'replace')).rejects.toThrow();
    expect(namesIn(tab)).toEqual(['here']);
  });

  it('by putting another library in its place while another tab writes: the way back holds that, too', async () => {
    const [a, b] = [await openTab(), await openTab()];
    addEntity(a, 'here');
    await a.keeper.flush();
    const file = await a.keeper.backup();
    await a.keeper.flush();
    const read = IDBObjectStore.prototype.getAll;
    let meanwhile: Promise<void> | null = null;
    // In the middle of the reading of what is here: the other tab's write comes right after it.
    IDBObjectStore.prototype.getAll = function readAndTell(...args) {
      if (this.name === 'entities' && meanwhile === null) {
        addEntity(b, 'meanwhile');
        meanwhile = b.keeper.flush();
      }
      return read.apply(this, args);
    };
    try {
      const before = await a.keeper.restore(file, 'replace');
      expect(await before.text()).toContain('"meanwhile"');
    } finally {
      IDBObjectStore.prototype.getAll = read;
    }
    expect(meanwhile).not.toBeNull();
    await expect.poll(() => namesIn(a)).toEqual(['here']);
    await expect.poll(() => namesIn(b)).toEqual(['here']);
  });
});

describe('what a page left behind', () => {
  const keep = (events: readonly ChangeEvent[]) =>
    createUnsavedJournal(databaseName, 'gone-tab', memoryOfRows([])).keep(
      events.map((event, index) => ({ number: index + 1, event })),
    );
  const entityIn = (tab: OpenWorkspace) => [...tab.store.state.getState().tables.entities.values()][0];

  function edit(tab: OpenWorkspace, fields: Partial<Entity>): void {
    const before = entityIn(tab);
    if (before === undefined) throw new Error('no entity');
    const edits = [updateEdit('entities', before, { ...before, ...fields })];
    tab.store.commit({ scope: 'library', label: { key: 'x' }, edits });
  }

  it('gives way to what was written since in the same field, and says so', async () => {
    const tab = await openTab();
    addEntity(tab, 'Ada');
    await tab.keeper.flush();
    const events: ChangeEvent[] = [];
    const stop = tab.store.watch((event) => events.push(event));
    edit(tab, { note: 'older', description: 'typed last' });
    stop();
    tab.store.undo('library');
    edit(tab, { note: 'newer' });
    await tab.keeper.flush();
    expect(keep(events)).toBe(true);
    const conflicts: string[] = [];
    const next = await openTab({ onConflict: (conflict) => conflicts.push(conflict) });
    expect(entityIn(next)).toMatchObject({ note: 'newer', description: 'typed last' });
    expect(conflicts).toEqual(['overtaken']);
  });

  it('waits while the disk is full, says that something is not saved, and is written by the next try', async () => {
    const tab = await openTab();
    addEntity(tab, 'here');
    await tab.keeper.flush();
    const events: ChangeEvent[] = [];
    const stop = tab.store.watch((event) => events.push(event));
    addEntity(tab, 'left behind');
    stop();
    tab.store.undo('library');
    await tab.keeper.flush();
    expect(keep(events)).toBe(true);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function refuse() {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    const next = await openTab().finally(() => {
      IDBObjectStore.prototype.put = put;
    });
    expect(next.keeper.saveState()).toMatchObject({ kind: 'failed', problem: 'full' });
    addEntity(next, 'made now');
    await next.keeper.retry();
    expect(next.keeper.saveState().kind).toBe('saved');
    await expect.poll(() => namesIn(next)).toEqual(['here', 'left behind', 'made now']);
    expect(namesIn(await openTab())).toEqual(['here', 'left behind', 'made now']);
  });
});
