import { describe, expect, it } from 'vitest';
import { addVersion, planVersion } from './actions/add-version';
import { makeCurrent } from './actions/make-current';
import { markWords } from './actions/mark-words';
import { addShortArticle } from './actions/short-article.fixture';
import { createMemoryWorkspace } from './memory-workspace.fixture';
import { placementsOf } from './placement-index';
import { wordsAcrossVersions } from './words-across-versions';

const PASTE = { way: 'paste', fileName: null, mediaType: null } as const;
const CLAIM = 'The cost of the quay will double before the contract is signed.';
const OTHERS = ['Nobody at Harbour House has offered a figure of its own.', 'On Monday it rained.'];

const textOf = (...sentences: readonly string[]) => sentences.join(' ');

async function makeArticle(first: string) {
  const workspace = createMemoryWorkspace();
  const article = await addShortArticle(workspace, first);
  await workspace.reader.openArticle(article.id);
  const tables = () => workspace.store.state.getState().tables;
  return {
    workspace,
    tables,
    mark: (words: string) => {
      const versionId = tables().articles.get(article.id)?.currentVersionId ?? '';
      const start = tables().versions.get(versionId)?.text.indexOf(words) ?? 0;
      return markWords(workspace, 'claim', versionId, [{ start, end: start + words.length }]);
    },
    add: async (text: string) => {
      const document = {
        type: 'doc' as const,
        content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
      };
      await addVersion(workspace, await planVersion(workspace, article.id, { document, origin: PASTE }));
    },
    history: (id: string, found = new Map()) => {
      const annotation = tables().annotations.get(id);
      if (annotation === undefined) throw new Error('not there');
      const versions = [...tables().versions.values()];
      return wordsAcrossVersions(annotation, versions, placementsOf(tables(), id), found);
    },
  };
}

describe('the words of an annotation across versions', () => {
  it('are first seen, reworded, gone once, and back', async () => {
    const { mark, add, history } = await makeArticle(textOf(CLAIM, ...OTHERS));
    const claim = mark(CLAIM);
    await add(textOf(CLAIM.replace('will', 'may'), ...OTHERS));
    await add(textOf(...OTHERS));
    await add(textOf('It rained.', ...OTHERS));
    await add(textOf(CLAIM.replace('will', 'may'), ...OTHERS));
    expect(history(claim.id).map(({ version, fate, words }) => [version.number, fate, words])).toEqual([
      [1, 'first', CLAIM],
      [2, 'changed', CLAIM.replace('will', 'may')],
      [3, 'gone', null],
      [5, 'back', CLAIM.replace('will', 'may')],
    ]);
    expect(history(claim.id)[1]?.before).toMatchObject({ version: { number: 1 }, words: CLAIM });
  });

  it('are unknown on versions before the one they were marked on, until somebody has looked', async () => {
    const { mark, add, history, tables } = await makeArticle(textOf(CLAIM, ...OTHERS));
    await add(textOf(...OTHERS, CLAIM));
    const claim = mark(CLAIM);
    expect(history(claim.id).map(({ fate, isMarkedHere }) => [fate, isMarkedHere])).toEqual([
      ['unknown', false],
      ['first', true],
    ]);
    const [first] = tables().versions.keys();
    const spans = [{ exact: CLAIM, start: 0, end: CLAIM.length }];
    const looked = new Map([[first, { status: 'exact', spans }]]);
    expect(history(claim.id, looked).map(({ fate }) => fate)).toEqual(['first', 'same']);
    const missing = new Map([[first, { status: 'orphaned', spans: [] }]]);
    expect(history(claim.id, missing).map(({ version, fate }) => [version.number, fate])).toEqual([
      [2, 'first'],
    ]);
  });

  it('do not hang on which version is current', async () => {
    const { workspace, mark, add, history, tables } = await makeArticle(textOf(CLAIM, ...OTHERS));
    const claim = mark(CLAIM);
    await add(textOf(...OTHERS));
    const before = history(claim.id).map(({ fate }) => fate);
    await makeCurrent(workspace, [...tables().versions.keys()][0] ?? '');
    expect(history(claim.id).map(({ fate }) => fate)).toEqual(before);
  });
});
