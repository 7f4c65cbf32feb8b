import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../domain/article';
import { LIBRARY_SCOPE } from '../domain/change';
import { addEvidence } from '../store/actions/add-evidence';
import { createSource } from '../store/actions/create-source';
import { editArticle, removeArticle } from '../store/actions/edit-article';
import { markWords } from '../store/actions/mark-words';
import { addShortArticle } from '../store/actions/short-article.fixture';
import { openTabChannel } from '../sync/open-tab-channel';
import type { Conflict } from './fit-change';
import { type OpenWorkspace, openWorkspace } from './open-workspace';

let databaseName = '';
let count = 0;
let tab: OpenWorkspace;
let conflicts: Conflict[] = [];

async function openTab(): Promise<OpenWorkspace> {
  return openWorkspace({ databaseName, openTabChannel, onConflict: (conflict) => conflicts.push(conflict) });
}

async function reload(): Promise<void> {
  await tab.close();
  tab = await openTab();
}

async function addOpenArticle(title: string): Promise<Article> {
  const article = await addShortArticle(tab, 'The mayor said the bridge would open in May.', title);
  await tab.reader.openArticle(article.id);
  return article;
}

function markClaim(article: Article) {
  const claim = markWords(tab, 'claim', article.currentVersionId, [{ start: 0, end: 14 }]);
  if (claim.kind !== 'claim') throw new Error('not a claim');
  return claim;
}

const tables = () => tab.store.state.getState().tables;

beforeEach(async () => {
  count += 1;
  databaseName = `still-used-${count}`;
  conflicts = [];
  tab = await openTab();
});

afterEach(async () => {
  await tab.close();
  await Dexie.delete(databaseName);
});

describe('undo and what was made since', () => {
  it('leaves an article in place in which something was marked since it was added', async () => {
    const article = await addOpenArticle('The bridge');
    const claim = markClaim(article);
    await tab.keeper.flush();
    tab.store.undo(LIBRARY_SCOPE);
    await tab.keeper.flush();
    expect(conflicts).toEqual(['still-used']);
    await expect.poll(() => tables().articles.get(article.id)?.title).toBe('The bridge');
    await reload();
    await tab.reader.openArticle(article.id);
    expect(tables().annotations.get(claim.id)).toEqual(claim);
    expect(tables().versions.has(article.currentVersionId)).toBe(true);
  });

  it('takes an article out again in which nothing was marked', async () => {
    const article = await addOpenArticle('The bridge');
    await tab.keeper.flush();
    tab.store.undo(LIBRARY_SCOPE);
    await reload();
    expect(tables().articles.has(article.id)).toBe(false);
    expect(conflicts).toEqual([]);
  });

  it('goes on with the step before one that had to stay', async () => {
    const first = await addOpenArticle('First');
    const second = await addOpenArticle('Second');
    markClaim(second);
    await tab.keeper.flush();
    tab.store.undo(LIBRARY_SCOPE);
    await tab.keeper.flush();
    await expect.poll(() => tables().articles.has(second.id)).toBe(true);
    tab.store.undo(LIBRARY_SCOPE);
    await reload();
    expect([tables().articles.has(first.id), tables().articles.has(second.id)]).toEqual([false, true]);
    tab.store.redo(LIBRARY_SCOPE);
    tab.store.redo(LIBRARY_SCOPE);
    await reload();
    expect(tables().articles.size).toBe(2);
  });

  it('takes a link back and leaves the source that it brought, when another article has come to need it', async () => {
    const [first, second] = [await addOpenArticle('First'), await addOpenArticle('Second')];
    const [here, there] = [markClaim(first), markClaim(second)];
    const source = createSource(tab, { title: 'Minutes', sourceType: 'document' });
    addEvidence(tab, here, source, 'supports');
    addEvidence(tab, there, tables().sources.get(source.id) ?? source, 'refutes');
    await tab.keeper.flush();
    tab.store.undo(first.id);
    await tab.keeper.flush();
    await expect.poll(() => tables().sources.has(source.id)).toBe(true);
    await reload();
    await tab.reader.openArticle(first.id);
    await tab.reader.openArticle(second.id);
    expect([...tables().evidence.values()].map(({ claimId }) => claimId)).toEqual([there.id]);
    expect(tables().sources.get(source.id)?.csl.title).toBe('Minutes');
  });
});

describe('a step that falls out of the list', () => {
  it('takes no steps of an article along that a later step can give back', async () => {
    const article = await addOpenArticle('The bridge');
    markClaim(article);
    await tab.keeper.flush();
    const now = tables().articles.get(article.id);
    if (now === undefined) throw new Error('no article');
    editArticle(tab, now, { title: 'Renamed' }, 'title');
    tab.store.undo(LIBRARY_SCOPE);
    tab.store.undo(article.id);
    tab.store.redo(article.id);
    await tab.keeper.flush();
    await removeArticle(tab, article.id);
    await reload();
    tab.store.undo(LIBRARY_SCOPE);
    await tab.reader.openArticle(article.id);
    expect(tables().annotations.size).toBe(1);
    tab.store.undo(article.id);
    expect(tables().annotations.size).toBe(0);
  });
});
