import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type MountedScreen, mountScreen } from '../../app/mount-screen.fixture';
import type { ArticleDraft } from '../../domain/article-draft';
import { markWords } from '../../store/actions/mark-words';
import { addShortArticle } from '../../store/actions/short-article.fixture';
import { openAddVersion } from '../../ui/open-dialog';

let open: MountedScreen | null = null;
afterEach(async () => {
  await open?.unmount();
  open = null;
  vi.restoreAllMocks();
});

const wordsOf = (tag: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${tag}${index % 9973}`).join(' ');

function draftOf(text: string): ArticleDraft {
  return {
    metadata: {
      ...{ title: 'The bridge', byline: '', publisher: 'The Estuary Post', url: null, publishedAt: null },
      ...{ modifiedAt: '2026-11-24', accessedAt: '2026-11-24', language: 'en', direction: 'ltr' },
      ...{ articleType: null, archiveUrl: null, tags: [], note: '' },
    },
    document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    origin: { way: 'file', fileName: 'bridge.txt', mediaType: 'text/plain' },
  };
}

/** An article with one mark, and the dialog over it with a newer text. */
async function openOver(oldText: string, newText: string) {
  open = await mountScreen();
  open.show(null);
  const { workspace } = open;
  const article = await addShortArticle(workspace, oldText);
  await workspace.reader.openArticle(article.id);
  workspace.session.openArticle(article.id);
  markWords(workspace, 'note', article.currentVersionId, [{ start: 0, end: 20 }]);
  openAddVersion(article.id, draftOf(newText));
  return {
    article,
    tables: () => workspace.store.state.getState().tables,
  };
}

it('leaves off comparing as soon as it is closed', async () => {
  // The worker is never told what to do, and so never comes to an end by itself.
  const started = vi.spyOn(Worker.prototype, 'postMessage').mockReturnValue();
  const ended = vi.spyOn(Worker.prototype, 'terminate');
  const { tables } = await openOver(wordsOf('old', 300_000), wordsOf('new', 300_000));
  await expect.poll(() => started.mock.calls.length, { timeout: 10_000 }).toBeGreaterThan(0);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => ended.mock.calls.length).toBeGreaterThanOrEqual(started.mock.calls.length);
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(tables().versions.size).toBe(1);
});

it('counts a version that another tab has added meanwhile, and compares with it', async () => {
  const first = 'The bridge at Lowmere has been shut since Easter, the council says.';
  const { article, tables } = await openOver(first, first.replace('Easter', 'Christmas'));
  await expect.element(page.getByRole('button', { name: 'Add as version 2' })).toBeEnabled();
  const version = tables().versions.get(article.currentVersionId);
  const now = tables().articles.get(article.id);
  if (version === undefined || now === undefined) throw new Error('The article is gone');
  const facts = { ...draftOf('').metadata };
  const { title, byline, publisher, url, publishedAt, modifiedAt, accessedAt, archiveUrl } = facts;
  const left = { title, byline, publisher, url, publishedAt, modifiedAt, accessedAt, archiveUrl };
  open?.workspace.store.receive({
    ...{
      id: 'other',
      scope: article.id,
      origin: 'person',
      act: { kind: 'do' },
      at: now.updatedAt,
      by: 'you',
    },
    ...{ label: { key: 'change.version.add', values: { number: 2 } }, joins: null },
    edits: [
      { table: 'versions', id: version.id, before: { facts: null }, after: { facts: left } },
      {
        ...{ table: 'versions', id: 'newer', before: null },
        after: { ...version, id: 'newer', number: 2, sha256: '0'.repeat(64) },
      },
      {
        ...{ table: 'articles', id: article.id },
        ...{ before: { currentVersionId: version.id }, after: { currentVersionId: 'newer' } },
      },
    ],
  });
  await expect.element(page.getByRole('button', { name: 'Add as version 3' })).toBeEnabled();
});
