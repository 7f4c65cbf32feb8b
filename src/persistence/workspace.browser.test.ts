import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { createEdit, removeEdit, updateEdit } from '../domain/change';
import type { Entity } from '../domain/entity';
import { entityNamed } from '../domain/entity.fixture';
import { editAnnotation } from '../store/actions/edit-annotation';
import { markWords } from '../store/actions/mark-words';
import { newRecordBase } from '../store/actions/new-record';
import { addShortArticle } from '../store/actions/short-article.fixture';
import { openTabChannel } from '../sync/open-tab-channel';
import { type OpenWorkspace, openWorkspace } from './open-workspace';

const names: string[] = [];
const open: OpenWorkspace[] = [];

async function openTab(databaseName: string): Promise<OpenWorkspace> {
  if (!names.includes(databaseName)) names.push(databaseName);
  const tab = await openWorkspace({ databaseName, openTabChannel });
  open.push(tab);
  return tab;
}

async function reopen(tab: OpenWorkspace, databaseName: string): Promise<OpenWorkspace> {
  await tab.close();
  open.splice(open.indexOf(tab), 1);
  return openTab(databaseName);
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((tab) => tab.close()));
  await Promise.all(names.splice(0).map((name) => Dexie.delete(name)));
});

const TEXT = 'The mayor said the bridge would open in May. Nobody believed her.';

const addBridgeArticle = (tab: OpenWorkspace) => addShortArticle(tab, TEXT);

function claimsOf(tab: OpenWorkspace) {
  return [...tab.store.state.getState().tables.annotations.values()];
}

/** Lets messages between tabs arrive: everything is settled when neither has anything left to do. */
async function settle(...tabs: OpenWorkspace[]): Promise<void> {
  for (const tab of tabs) await tab.keeper.flush();
  await expect
    .poll(() => {
      const [first, ...rest] = tabs.map((tab) => JSON.stringify(snapshot(tab)));
      return rest.every((other) => other === first);
    })
    .toBe(true);
}

function snapshot(tab: OpenWorkspace) {
  const { tables } = tab.store.state.getState();
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );
}

describe('a workspace', () => {
  it('holds after a reload what it held before, and can still undo', async () => {
    let tab = await openTab('reload');
    const article = await addBridgeArticle(tab);
    await tab.reader.openArticle(article.id);
    const claim = markWords(tab, 'claim', article.currentVersionId, [{ start: 0, end: 44 }]);
    if (claim.kind !== 'claim') throw new Error('not a claim');
    const said = { ...claim, body: { ...claim.body, statement: 'The bridge opens in May.' } };
    editAnnotation(tab, claim, said, { label: 'change.claim.statement' });
    const before = snapshot(tab);
    tab = await reopen(tab, 'reload');
    await tab.reader.openArticle(article.id);
    expect(snapshot(tab)).toEqual(before);
    tab.store.undo(article.id);
    expect(claimsOf(tab)).toMatchObject([{ body: { statement: TEXT.slice(0, 44) } }]);
    tab.store.undo(article.id);
    expect(claimsOf(tab)).toEqual([]);
    tab = await reopen(tab, 'reload');
    await tab.reader.openArticle(article.id);
    expect(claimsOf(tab)).toEqual([]);
    tab.store.redo(article.id);
    tab.store.redo(article.id);
    expect(claimsOf(tab)).toMatchObject([{ body: { statement: 'The bridge opens in May.' } }]);
  });

  it('loses nothing that is committed while a write is under way', async () => {
    let tab = await openTab('busy');
    const made: string[] = [];
    const make = () => {
      const entity = entityNamed(`Number ${made.length}`, newRecordBase(tab));
      made.push(entity.id);
      tab.store.commit({
        scope: 'library',
        label: { key: 'x' },
        edits: [createEdit('entities', entity)],
      });
    };
    for (let round = 0; round < 10; round += 1) {
      make();
      let isWritten = false;
      const written = tab.keeper.flush().then(() => {
        isWritten = true;
      });
      // One commit in every turn of the event loop until the write has ended, whatever it is doing just then.
      while (!isWritten) {
        make();
        await new Promise((resolve) => setTimeout(resolve));
        if (made.length > 300 * (round + 1)) break;
      }
      await written;
    }
    tab = await reopen(tab, 'busy');
    const kept = tab.store.state.getState().tables.entities;
    expect(made.filter((id) => !kept.has(id))).toEqual([]);
  });

  it('merges what two tabs change in one record', async () => {
    const [a, b] = [await openTab('two'), await openTab('two')];
    const article = await addBridgeArticle(a);
    await settle(a, b);
    await a.reader.openArticle(article.id);
    await b.reader.openArticle(article.id);
    markWords(a, 'claim', article.currentVersionId, [{ start: 0, end: 44 }]);
    await settle(a, b);
    const [inA] = claimsOf(a);
    const [inB] = claimsOf(b);
    if (inA?.kind !== 'claim' || inB?.kind !== 'claim') throw new Error('no claim');
    editAnnotation(a, inA, { ...inA, body: { ...inA.body, statement: 'A' } }, { label: 'x' });
    editAnnotation(b, inB, { ...inB, body: { ...inB.body, checkability: 'factual' } }, { label: 'x' });
    await settle(a, b);
    expect(claimsOf(b)).toMatchObject([{ body: { statement: 'A', checkability: 'factual' } }]);
  });

  it('keeps work on a record that another tab deletes at the same time', async () => {
    const [a, b] = [await openTab('del'), await openTab('del')];
    const entity: Entity = {
      ...newRecordBase(a),
      name: 'Ada Moorcroft',
      entityType: null,
      aliases: [],
      description: '',
      wikidata: null,
      sameAs: [],
      tags: [],
      note: '',
    };
    a.store.commit({ scope: 'library', label: { key: 'x' }, edits: [createEdit('entities', entity)] });
    await settle(a, b);
    a.store.commit({ scope: 'library', label: { key: 'x' }, edits: [removeEdit('entities', entity)] });
    const after = { ...entity, note: 'mayor' };
    b.store.commit({ scope: 'library', label: { key: 'x' }, edits: [updateEdit('entities', entity, after)] });
    await settle(a, b);
    const rows = [...a.store.state.getState().tables.entities.values()];
    expect(rows.length === 0 || rows[0]?.note === 'mayor').toBe(true);
  });

  it('finds words in texts and statements, names the progress and the places of use', async () => {
    const tab = await openTab('find');
    const article = await addBridgeArticle(tab);
    await tab.reader.openArticle(article.id);
    markWords(tab, 'claim', article.currentVersionId, [{ start: 0, end: 44 }]);
    await expect
      .poll(async () => (await tab.reader.search('brid', 10)).map((hit) => hit.table).sort())
      .toEqual(['annotations', 'articles', 'versions']);
    const progress = (await tab.reader.listProgress()).get(article.id);
    expect(progress).toMatchObject({ annotations: 1, words: 12, claims: { spotted: 1 } });
  });

  it('restores a backup into an empty browser', async () => {
    const tab = await openTab('from');
    const article = await addBridgeArticle(tab);
    await tab.reader.openArticle(article.id);
    markWords(tab, 'note', article.currentVersionId, [{ start: 4, end: 9 }]);
    const file = await tab.keeper.backup();
    const other = await openTab('to');
    const preview = await other.keeper.previewRestore(file, 'merge');
    expect(preview.problems).toEqual([]);
    expect(preview.counts.annotations).toEqual({ added: 1, updated: 0, same: 0, removed: 0 });
    const before = snapshot(other);
    const former = await other.keeper.restore(file, 'replace');
    await other.reader.openArticle(article.id);
    expect(claimsOf(other)).toEqual(claimsOf(tab));
    await other.keeper.restore(former, 'replace');
    expect(snapshot(other)).toEqual(before);
  });
});
