import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../domain/annotation';
import { addEvidence } from '../store/actions/add-evidence';
import { createSource } from '../store/actions/create-source';
import { editAnnotation, removeAnnotations } from '../store/actions/edit-annotation';
import { removeArticle } from '../store/actions/edit-article';
import { markWords } from '../store/actions/mark-words';
import { addShortArticle } from '../store/actions/short-article.fixture';
import { openTabChannel } from '../sync/open-tab-channel';
import type { Conflict } from './fit-change';
import { type OpenWorkspace, openWorkspace } from './open-workspace';

let databaseName = '';
let count = 0;
let tabs: OpenWorkspace[] = [];
let conflicts: Conflict[] = [];
let a: OpenWorkspace;
let b: OpenWorkspace;
let articleId = '';
let claim: Claim;

async function openTab(): Promise<OpenWorkspace> {
  const onConflict = (conflict: Conflict) => conflicts.push(conflict);
  const tab = await openWorkspace({ databaseName, openTabChannel, onConflict });
  tabs.push(tab);
  return tab;
}

const claimIn = (tab: OpenWorkspace) =>
  tab.store.state.getState().tables.annotations.get(claim.id) as Claim | undefined;

function rowsOf(tab: OpenWorkspace) {
  const { articles, versions, annotations, evidence, sources } = tab.store.state.getState().tables;
  return [articles, versions, annotations, evidence, sources].map((rows) => [...rows.keys()].sort());
}

/** Types a statement; the tab commits it and does not write it yet. */
function type(tab: OpenWorkspace, statement: string): void {
  const now = claimIn(tab);
  if (now === undefined) throw new Error('The claim is not there');
  editAnnotation(tab, now, { ...now, body: { ...now.body, statement } }, { label: 'x' });
}

async function settle(first: OpenWorkspace, second: OpenWorkspace): Promise<void> {
  await first.keeper.flush();
  await second.keeper.flush();
  await expect.poll(() => JSON.stringify(rowsOf(a)) === JSON.stringify(rowsOf(b))).toBe(true);
}

beforeEach(async () => {
  count += 1;
  databaseName = `meet-${count}`;
  a = await openTab();
  const text = 'The mayor said the bridge would open in May.';
  const article = await addShortArticle(a, text);
  articleId = article.id;
  await a.reader.openArticle(articleId);
  const made = markWords(a, 'claim', article.currentVersionId, [{ start: 0, end: 14 }]);
  if (made.kind !== 'claim') throw new Error('not a claim');
  claim = made;
  await a.keeper.flush();
  b = await openTab();
  await b.reader.openArticle(articleId);
  conflicts = [];
});

afterEach(async () => {
  await Promise.all(tabs.splice(0).map((tab) => tab.close()));
  await Dexie.delete(databaseName);
});

describe.each(['the deletion', 'the edit'])('when two tabs meet and %s is written first', (first) => {
  const inOrder = () => (first === 'the deletion' ? settle(a, b) : settle(b, a));
  const word = first === 'the deletion' ? 'brought-back' : 'not-removed';

  it('a claim that is deleted here and edited there stays, edited', async () => {
    removeAnnotations(a, articleId, [claim.id]);
    type(b, 'The bridge opens.');
    await inOrder();
    expect([claimIn(a)?.body.statement, claimIn(b)?.body.statement]).toEqual([
      'The bridge opens.',
      'The bridge opens.',
    ]);
    expect(conflicts).toEqual([word]);
  });

  it('an article that is deleted here stays whole when a claim in it is edited there', async () => {
    markWords(a, 'note', claim.spans[0]?.versionId ?? '', [{ start: 15, end: 30 }]);
    await a.keeper.flush();
    await expect.poll(() => rowsOf(b)).toEqual(rowsOf(a));
    const before = rowsOf(a);
    await removeArticle(a, articleId);
    type(b, 'The bridge opens.');
    await inOrder();
    expect(rowsOf(a)).toEqual(before);
    expect(claimIn(a)?.body.statement).toBe('The bridge opens.');
    expect(conflicts).toEqual([word]);
  });

  it('a claim that is deleted here stays when evidence is added to it there', async () => {
    removeAnnotations(a, articleId, [claim.id]);
    addEvidence(b, claim, createSource(b, { title: 'Minutes', sourceType: 'document' }), 'supports');
    await inOrder();
    expect(claimIn(a)).toBeDefined();
    expect(rowsOf(a)[3]).toHaveLength(1);
    expect(conflicts).toEqual([word]);
  });
});

describe('undo beside another tab', () => {
  it('takes back what was done here and leaves what the other tab did since', async () => {
    type(a, 'From here');
    await settle(a, b);
    const inB = claimIn(b);
    if (inB === undefined) throw new Error('The claim is not there');
    editAnnotation(b, inB, { ...inB, tags: ['from there'] }, { label: 'x' });
    await settle(b, a);
    await expect.poll(() => claimIn(a)?.tags).toEqual(['from there']);
    a.store.undo(articleId);
    await settle(a, b);
    const expected = { body: { statement: claim.body.statement }, tags: ['from there'] };
    expect(claimIn(a)).toMatchObject(expected);
    await expect.poll(() => claimIn(b)).toMatchObject(expected);
  });

  it('and redo give a record back with what the other tab wrote into it', async () => {
    a.store.undo(articleId);
    a.store.redo(articleId);
    await settle(a, b);
    type(b, 'Written there');
    await settle(b, a);
    await expect.poll(() => claimIn(a)?.body.statement).toBe('Written there');
    a.store.undo(articleId);
    await settle(a, b);
    expect(claimIn(b)).toBeUndefined();
    a.store.redo(articleId);
    await settle(a, b);
    expect(claimIn(b)?.body.statement).toBe('Written there');
  });
});

describe('a deleted article', () => {
  it('comes back by undo, after a reload too, with its marks, its steps of undo and the reading position', async () => {
    type(a, 'The bridge opens.');
    a.reader.writePosition(articleId, {
      versionId: claim.spans[0]?.versionId ?? '',
      selection: { start: 3, end: 3 },
      block: 0,
      offsetTop: 0,
      selectedId: null,
    });
    await settle(a, b);
    const before = rowsOf(a);
    await removeArticle(a, articleId);
    await a.close();
    tabs = tabs.filter((tab) => tab !== a);
    a = await openTab();
    expect(await a.reader.openArticle(articleId)).toBe(false);
    a.store.undo('library');
    expect(await a.reader.openArticle(articleId)).toBe(true);
    expect(rowsOf(a)).toEqual(before);
    expect((await a.reader.readPosition(articleId))?.selection.start).toBe(3);
    a.store.undo(articleId);
    expect(claimIn(a)?.body.statement).toBe(claim.body.statement);
  });
});

describe('the steps of undo', () => {
  it('are the last 200 of an article after a reload, and undo goes through all of them', async () => {
    for (let step = 1; step <= 230; step += 1) type(a, `${step} ${'long '.repeat(200)}`);
    await settle(a, b);
    const c = await openTab();
    await c.reader.openArticle(articleId);
    let undone = 0;
    while (c.store.undo(articleId) !== null) undone += 1;
    expect(undone).toBe(200);
    expect(claimIn(c)?.body.statement.startsWith('30 ')).toBe(true);
    while (c.store.redo(articleId) !== null);
    expect(claimIn(c)?.body.statement.startsWith('230 ')).toBe(true);
  });
});
