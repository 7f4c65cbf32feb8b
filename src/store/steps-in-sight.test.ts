import { describe, expect, it } from 'vitest';
import { editArticle } from './actions/edit-article';
import { markWords } from './actions/mark-words';
import { addShortArticle } from './actions/short-article.fixture';
import { createMemoryWorkspace } from './memory-workspace.fixture';
import { firstUndoneInSight, lastDoneInSight } from './steps-in-sight';

async function openTwo() {
  const workspace = createMemoryWorkspace();
  const article = await addShortArticle(workspace, 'Quenby shut the bridge.');
  const other = await addShortArticle(workspace, 'The ferry is late.');
  await workspace.reader.openArticle(article.id);
  const { store } = workspace;
  const histories = () => store.state.getState().histories;
  const mark = () => markWords(workspace, 'claim', article.currentVersionId, [{ start: 0, end: 6 }]);
  const describeArticle = (publisher: string, id = article.id) => {
    const now = store.state.getState().tables.articles.get(id);
    if (now !== undefined) editArticle(workspace, now, { publisher }, 'publisher');
  };
  const keyOf = (found: ReturnType<typeof lastDoneInSight>) => found?.step.change.label.key;
  return {
    article,
    other,
    mark,
    describeArticle,
    undone: () => keyOf(lastDoneInSight(histories(), article.id)),
    redone: () => keyOf(firstUndoneInSight(histories(), article.id)),
    turn: (kind: 'undo' | 'redo') => {
      const find = kind === 'undo' ? lastDoneInSight : firstUndoneInSight;
      store[kind](find(histories(), article.id)?.scope ?? '');
    },
    inLibrary: () => keyOf(lastDoneInSight(histories(), null)),
  };
}

describe('the step in sight of an article', () => {
  it('is what was said of it when that came last, then what was done in it, and redo goes the same way back', async () => {
    const { mark, describeArticle, undone, redone, turn } = await openTwo();
    mark();
    describeArticle('Hot Air');
    expect(undone()).toBe('change.edit-article');
    turn('undo');
    expect(undone()).toMatch(/^change\.mark/);
    turn('undo');
    expect(undone()).toBeUndefined();
    expect(redone()).toMatch(/^change\.mark/);
    turn('redo');
    expect(redone()).toBe('change.edit-article');
    turn('redo');
    expect(redone()).toBeUndefined();
    expect(undone()).toBe('change.edit-article');
  });

  it('is never its own coming, and nothing of another article', async () => {
    const { other, describeArticle, undone, inLibrary } = await openTwo();
    expect(undone()).toBeUndefined();
    describeArticle('Hot Air', other.id);
    expect(undone()).toBeUndefined();
    expect(inLibrary()).toBe('change.edit-article');
  });

  it('is not redone once something else was done in the article', async () => {
    const { mark, describeArticle, redone, turn } = await openTwo();
    describeArticle('Hot Air');
    turn('undo');
    expect(redone()).toBe('change.edit-article');
    mark();
    expect(redone()).toBeUndefined();
  });
});
