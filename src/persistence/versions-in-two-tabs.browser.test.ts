import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { addVersion, planVersion } from '../store/actions/add-version';
import { keepPlacement, sayGone } from '../store/actions/answer-placement';
import { editAnnotation } from '../store/actions/edit-annotation';
import { makeCurrent } from '../store/actions/make-current';
import { markWords } from '../store/actions/mark-words';
import { addShortArticle } from '../store/actions/short-article.fixture';
import { keepPlaced } from '../store/keep-placed';
import { openTabChannel } from '../sync/open-tab-channel';
import { type OpenWorkspace, openWorkspace } from './open-workspace';

const NAME = 'versions-in-two-tabs';
const FIRST = 'The mayor said the bridge would open in May. Nobody believed her.';
const SECOND = 'It rained. The mayor said the bridge would open in May. Nobody believed her.';
const REWORDED = 'The mayor said that the bridge would open in May. Nobody believed her.';

let open: OpenWorkspace[] = [];
let stops: (() => void)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await Promise.all(open.splice(0).map((tab) => tab.close()));
  await Dexie.delete(NAME);
});

async function openTab(): Promise<OpenWorkspace> {
  const tab = await openWorkspace({ databaseName: NAME, openTabChannel });
  open.push(tab);
  return tab;
}

const tablesOf = (tab: OpenWorkspace) => tab.store.state.getState().tables;
const rowsOf = (tab: OpenWorkspace) =>
  Object.entries(tablesOf(tab)).map(([name, rows]) => [
    name,
    [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
const versionsOf = (tab: OpenWorkspace) =>
  [...tablesOf(tab).versions.values()].sort((a, b) => a.number - b.number);
const placementsOf = (tab: OpenWorkspace) => [...tablesOf(tab).placements.values()];

/** Waits until both tabs hold the same and it is what is stored. */
async function settle(a: OpenWorkspace, b: OpenWorkspace): Promise<void> {
  await Promise.all([a.keeper.flush(), b.keeper.flush()]);
  await expect.poll(() => JSON.stringify(rowsOf(a)) === JSON.stringify(rowsOf(b))).toBe(true);
}

async function plan(tab: OpenWorkspace, articleId: string, text: string) {
  const content = [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }];
  const origin = { way: 'paste', fileName: null, mediaType: null } as const;
  return planVersion(tab, articleId, { document: { type: 'doc', content }, origin });
}

async function twoTabs() {
  const a = await openTab();
  const article = await addShortArticle(a, FIRST);
  await a.reader.openArticle(article.id);
  await a.keeper.flush();
  const b = await openTab();
  await b.reader.openArticle(article.id);
  const mark = (tab: OpenWorkspace, words: string, versionId = article.currentVersionId) => {
    const start = tablesOf(tab).versions.get(versionId)?.text.indexOf(words) ?? 0;
    return markWords(tab, 'claim', versionId, [{ start, end: start + words.length }]);
  };
  return { a, b, article, mark };
}

describe('with an article open in two tabs', () => {
  it('versions that both add at once are both kept, with numbers of their own', async () => {
    const { a, b, article } = await twoTabs();
    const [inA, inB] = [await plan(a, article.id, SECOND), await plan(b, article.id, REWORDED)];
    await Promise.all([addVersion(a, inA), addVersion(b, inB)]);
    await settle(a, b);
    expect(versionsOf(a).map(({ number }) => number)).toEqual([1, 2, 3]);
    const current = tablesOf(a).articles.get(article.id)?.currentVersionId;
    expect([inA.version.id, inB.version.id]).toContain(current);
  });

  it('a version that was planned before another one came gets the next number', async () => {
    const { a, b, article } = await twoTabs();
    const waiting = await plan(a, article.id, SECOND);
    await addVersion(b, await plan(b, article.id, REWORDED));
    await settle(a, b);
    const added = await addVersion(a, waiting);
    await settle(a, b);
    expect(added?.number).toBe(3);
    expect(versionsOf(b).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('what one marks while the other adds a version is placed on it, once, and goes with its step', async () => {
    const { a, b, article, mark } = await twoTabs();
    stops = [keepPlaced(a, article.id), keepPlaced(b, article.id)];
    const ready = await plan(b, article.id, SECOND);
    const claim = mark(a, 'Nobody believed her.');
    await addVersion(b, ready);
    await expect.poll(() => placementsOf(a).length).toBe(1);
    await settle(a, b);
    expect(placementsOf(b)).toMatchObject([{ annotationId: claim.id, status: 'exact' }]);
    a.store.undo(article.id);
    await settle(a, b);
    expect(tablesOf(b).annotations.size).toBe(0);
    expect(placementsOf(b)).toEqual([]);
    a.store.redo(article.id);
    await expect.poll(() => placementsOf(b).length).toBe(1);
    await settle(a, b);
  });

  it('a version stays when the other tab has marked words on it, and what was marked is placed on the one before', async () => {
    const { a, b, article, mark } = await twoTabs();
    const added = await addVersion(a, await plan(a, article.id, SECOND));
    await settle(a, b);
    const claim = mark(b, 'Nobody believed her.', added?.id);
    await b.keeper.flush();
    a.store.undo(article.id);
    await settle(a, b);
    expect(tablesOf(a).versions.has(added?.id ?? '')).toBe(true);
    expect(tablesOf(a).articles.get(article.id)?.currentVersionId).toBe(article.currentVersionId);
    stops = [keepPlaced(a, article.id)];
    await expect
      .poll(() => placementsOf(a))
      .toMatchObject([{ annotationId: claim.id, versionId: article.currentVersionId, status: 'exact' }]);
  });

  it('of two answers to one question the later counts, and each can be undone', async () => {
    const { a, b, article, mark } = await twoTabs();
    mark(a, 'The mayor said the bridge would open in May.');
    await addVersion(a, await plan(a, article.id, REWORDED));
    await settle(a, b);
    const [question] = placementsOf(a);
    if (question === undefined) throw new Error('nothing was placed');
    expect(question.status).toBe('edited');
    keepPlacement(a, question);
    await settle(a, b);
    sayGone(b, question);
    await settle(a, b);
    expect(placementsOf(a)).toMatchObject([{ status: 'orphaned', answer: 'gone', spans: [] }]);
    b.store.undo(article.id);
    await settle(a, b);
    expect(placementsOf(a)).toMatchObject([{ status: 'edited', answer: 'kept' }]);
  });

  it('one makes an older version current while the other writes on a card, and both stay', async () => {
    const { a, b, article, mark } = await twoTabs();
    const claim = mark(a, 'Nobody believed her.');
    await addVersion(a, await plan(a, article.id, SECOND));
    await settle(a, b);
    const known = tablesOf(b).annotations.get(claim.id);
    if (known?.kind !== 'claim') throw new Error('not a claim');
    const said = { ...known, body: { ...known.body, statement: 'She was not believed.' } };
    editAnnotation(b, known, said, { label: 'change.claim' });
    await makeCurrent(a, article.currentVersionId);
    await settle(a, b);
    expect(tablesOf(b).articles.get(article.id)?.currentVersionId).toBe(article.currentVersionId);
    expect(tablesOf(a).annotations.get(claim.id)).toMatchObject({
      body: { statement: 'She was not believed.' },
      spans: claim.spans,
    });
  });

  it('a tab that closes in the middle leaves a whole version or none', async () => {
    const { a, b, article, mark } = await twoTabs();
    mark(a, 'Nobody believed her.');
    await settle(a, b);
    await addVersion(a, await plan(a, article.id, SECOND));
    // The write is under way: what was committed is one change.
    await a.close();
    open = open.filter((tab) => tab !== a);
    const c = await openTab();
    await c.reader.openArticle(article.id);
    const count = versionsOf(c).length;
    expect(placementsOf(c)).toHaveLength(count - 1);
    expect(tablesOf(c).articles.get(article.id)?.currentVersionId).toBe(versionsOf(c).at(-1)?.id);
  });
});
