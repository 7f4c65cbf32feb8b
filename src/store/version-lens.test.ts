import { expect, it } from 'vitest';
import { editArticle } from './actions/edit-article';
import { addFerryArticle } from './actions/ferry-article.fixture';
import { createMemoryWorkspace } from './memory-workspace.fixture';
import { standingAnnotations } from './standing-annotations';
import { recordsAsOf, workspaceAsOf, workspaceBehind } from './version-lens';

it('shows an older version in the place of the current one, with what the article said of itself and where its marks stood', async () => {
  const workspace = createMemoryWorkspace();
  const { article, versionIds } = await addFerryArticle(workspace);
  const [firstId = ''] = versionIds;
  const seen = workspaceAsOf(workspace, firstId).store.state.getState();
  expect(seen.tables.articles.get(article.id)).toMatchObject({
    title: 'Council buys two electric ferries',
    currentVersionId: firstId,
  });
  expect(standingAnnotations(seen.tables)).toEqual(workspace.store.state.getState().tables.annotations);
});

it('is the same value for the same records, and those themselves when there is nothing to show', async () => {
  const workspace = createMemoryWorkspace();
  const { versionIds } = await addFerryArticle(workspace);
  const [firstId = '', , currentId = ''] = versionIds;
  const state = workspace.store.state.getState();
  expect(recordsAsOf(state, firstId)).toBe(recordsAsOf(state, firstId));
  expect(recordsAsOf(state, currentId)).toBe(state);
  expect(recordsAsOf(state, 'nothing')).toBe(state);
});

it('tells of every change as it is seen, and is looked through by the workspace behind it', async () => {
  const workspace = createMemoryWorkspace();
  const { article, versionIds } = await addFerryArticle(workspace);
  const seen = workspaceAsOf(workspace, versionIds[0] ?? '');
  const told: string[] = [];
  const stop = seen.store.state.subscribe(({ tables }) => {
    told.push(`${tables.articles.get(article.id)?.title}, ${tables.articles.get(article.id)?.note}`);
  });
  editArticle(workspace, article, { ...article, title: 'Another headline', note: 'Ask the yard' }, 'note');
  stop();
  expect(told).toEqual(['Council buys two electric ferries, Ask the yard']);
  expect(workspaceBehind(seen)).toBe(workspace);
  expect(workspaceBehind(workspace)).toBe(workspace);
});
