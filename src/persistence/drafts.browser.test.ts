import { afterEach, beforeEach, expect, it } from 'vitest';
import { addShortArticle } from '../store/actions/short-article.fixture';
import type { TextDraft } from '../store/text-draft';
import { openTabChannel } from '../sync/open-tab-channel';
import { createMemoryPlace } from './memory-place';
import { type OpenWorkspace, openWorkspace } from './open-workspace';

let databaseName: string;
let tab: OpenWorkspace;
let articleId: string;

beforeEach(async () => {
  databaseName = `drafts-${crypto.randomUUID()}`;
  tab = await openWorkspace({ databaseName, openTabChannel });
  ({ id: articleId } = await addShortArticle(tab, 'The bridge is shut.'));
  await tab.keeper.flush();
});
afterEach(() => tab.close());

function draft(text: string, second: number): TextDraft {
  return {
    versionId: 'v',
    document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    spans: [],
    at: new Date(Date.UTC(2026, 10, 24, 12, 0, second)).toISOString(),
  };
}

async function wordsOf(workspace: OpenWorkspace): Promise<string | null> {
  const found = await workspace.reader.readDraft(articleId);
  return found === null ? null : JSON.stringify(found.document);
}

it('gives back the later of what was written in time and what a page put down as it went', async () => {
  await tab.reader.writeDraft(articleId, draft('first', 1));
  tab.reader.writeDraftAtOnce(articleId, draft('second', 2));
  expect(await wordsOf(tab)).toContain('second');
  await tab.reader.writeDraft(articleId, draft('third', 3));
  expect(await wordsOf(tab)).toContain('third');
  await tab.reader.removeDraft(articleId);
  expect(await wordsOf(tab)).toBeNull();
});

it('lets one tab edit a text at a time, and the next when that one is done', async () => {
  const other = await openWorkspace({ databaseName, openTabChannel });
  const letGo = await tab.reader.claimDraft(articleId);
  expect(letGo).not.toBeNull();
  expect(await other.reader.claimDraft(articleId)).toBeNull();
  letGo?.();
  await expect
    .poll(async () => {
      const claimed = await other.reader.claimDraft(articleId);
      claimed?.();
      return claimed !== null;
    })
    .toBe(true);
  await other.close();
});

it('says why a draft could not be written', async () => {
  const broken = draft('x', 1);
  // What can't be cloned fails as a full disk does: the write is rejected.
  Object.assign(broken, { document: { type: 'doc', content: [() => undefined] } });
  await expect(tab.reader.writeDraft(articleId, broken)).rejects.toMatchObject({ name: 'StorageError' });
});

it('goes with everything else when all is erased', async () => {
  await tab.reader.writeDraft(articleId, draft('first', 1));
  tab.reader.writeDraftAtOnce(articleId, draft('second', 2));
  await tab.keeper.eraseEverything();
  expect(await wordsOf(tab)).toBeNull();
});

it('puts nothing down where nothing is to outlast the page', async () => {
  const place = await createMemoryPlace();
  const secret = await openWorkspace({ databaseName: `${databaseName}-secret`, openTabChannel, place });
  secret.reader.writeDraftAtOnce(articleId, draft('secret', 1));
  expect(Object.values({ ...localStorage }).join()).not.toContain('secret');
  await secret.close();
});
