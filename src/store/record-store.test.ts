import { describe, expect, it } from 'vitest';
import { createEdit, type Edit, removeEdit, updateEdit } from '../domain/change';
import type { Entity } from '../domain/entity';
import { entityNamed } from '../domain/entity.fixture';
import { createRecordStore } from './record-store';

function makeStore() {
  let time = 1_000_000;
  let ids = 0;
  const clock = { now: () => time, newId: () => `id-${++ids}` };
  const store = createRecordStore(clock, () => 'me');
  return {
    store,
    tick: (ms: number) => {
      time += ms;
    },
  };
}

const entity = (id: string, name: string) => entityNamed(name, { id });

const label = { key: 'change.remove' };

describe('the record store', () => {
  it('undoes and redoes making, changing and removing a record', () => {
    const { store } = makeStore();
    const read = () => store.state.getState().tables.entities.get('e')?.name;
    const made = entity('e', 'Quenby');
    store.commit({ scope: 'library', label, edits: [createEdit('entities', made)] });
    store.commit({
      scope: 'library',
      label,
      edits: [updateEdit('entities', made, { ...made, name: 'Halvar Quenby' })],
    });
    const now = store.state.getState().tables.entities.get('e');
    store.commit({ scope: 'library', label, edits: [removeEdit('entities', now as Entity)] });
    expect(read()).toBeUndefined();
    store.undo('library');
    expect(read()).toBe('Halvar Quenby');
    store.undo('library');
    expect(read()).toBe('Quenby');
    store.undo('library');
    expect(read()).toBeUndefined();
    expect(store.undo('library')).toBeNull();
    store.redo('library');
    store.redo('library');
    expect(read()).toBe('Halvar Quenby');
  });

  it('makes one step of a field that is typed on, and a new one after a pause', () => {
    const { store, tick } = makeStore();
    let row = entity('e', '');
    store.commit({ scope: 'library', label, edits: [createEdit('entities', row)] });
    const type = (name: string) => {
      const next = { ...row, name };
      store.commit({
        scope: 'library',
        label,
        edits: [updateEdit('entities', row, next)],
        coalesce: 'e/name',
      });
      row = store.state.getState().tables.entities.get('e') as Entity;
      tick(100);
    };
    type('Q');
    type('Qu');
    tick(5000);
    type('Que');
    store.undo('library');
    expect(store.state.getState().tables.entities.get('e')?.name).toBe('Qu');
    store.undo('library');
    expect(store.state.getState().tables.entities.get('e')?.name).toBe('');
  });

  it('dates what undo and redo change, so that a file that is merged later does not bring it back', () => {
    const { store, tick } = makeStore();
    const read = () => store.state.getState().tables.entities.get('e');
    const made = entity('e', 'Quenby');
    store.commit({ scope: 'library', label, edits: [createEdit('entities', made)] });
    const dates: string[] = [];
    const act = (run: () => unknown) => {
      tick(1000);
      run();
      dates.push(read()?.updatedAt ?? '');
    };
    act(() =>
      store.commit({
        scope: 'library',
        label,
        edits: [updateEdit('entities', made, { ...made, name: 'Wrong' })],
      }),
    );
    act(() => store.undo('library'));
    act(() => store.redo('library'));
    act(() => store.undo('library'));
    expect(dates).toEqual([...dates].sort());
    expect(new Set(dates).size).toBe(4);
    expect(read()?.name).toBe('Quenby');
  });

  it('takes back what another tab has written over a step of its own before that step', () => {
    const { store, tick } = makeStore();
    const read = () => store.state.getState().tables.entities.get('e')?.name;
    const rename = (before: string, name: string) => ({
      table: 'entities' as const,
      id: 'e',
      before: { name: before },
      after: { name },
    });
    const remote = (id: string, edit: Edit) =>
      store.receive({
        id,
        scope: 'library',
        origin: 'tab',
        act: { kind: 'do' },
        at: '2026-10-12T11:00:00.000Z',
        by: 'you',
        label,
        edits: [edit],
        joins: null,
      });
    store.load({ entities: [entity('e', 'first'), entity('f', 'untouched')] });
    store.commit({ scope: 'library', label, edits: [rename('first', 'mine')] });
    tick(5000);
    remote('theirs', rename('mine', 'theirs'));
    remote('elsewhere', {
      table: 'entities',
      id: 'f',
      before: { name: 'untouched' },
      after: { name: 'touched' },
    });
    store.undo('library');
    expect(read()).toBe('mine');
    store.undo('library');
    expect(read()).toBe('first');
    expect(store.state.getState().tables.entities.get('f')?.name).toBe('touched');
    store.redo('library');
    expect(read()).toBe('mine');
    store.redo('library');
    expect(read()).toBe('theirs');
    remote('gone', removeEdit('entities', store.state.getState().tables.entities.get('e') as Entity));
    expect(read()).toBeUndefined();
    store.undo('library');
    expect(read()).toBe('theirs');
  });

  it('leaves a field alone on undo that another tab has changed since', () => {
    const { store } = makeStore();
    const made = entity('e', 'Quenby');
    store.load({ entities: [made] });
    store.commit({
      scope: 'library',
      label,
      edits: [updateEdit('entities', made, { ...made, name: 'A', note: 'mine' })],
    });
    store.receive({
      id: 'far',
      scope: 'library',
      origin: 'tab',
      act: { kind: 'do' },
      at: '2026-10-12T10:00:01.000Z',
      by: 'me',
      label,
      joins: null,
      edits: [{ table: 'entities', id: 'e', before: { name: 'A' }, after: { name: 'B' } }],
    });
    store.loadHistory('library', (store.state.getState().histories.get('library') ?? []).slice(0, 1));
    store.undo('library');
    expect(store.state.getState().tables.entities.get('e')).toMatchObject({ name: 'B', note: '' });
  });
});
