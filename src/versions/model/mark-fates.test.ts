import { expect, it } from 'vitest';
import { wordsOfSpans } from '../../domain/span';
import { addFerryArticle } from '../../store/actions/ferry-article.fixture';
import { markWords } from '../../store/actions/mark-words';
import { createMemoryWorkspace } from '../../store/memory-workspace.fixture';
import { groupFates, markFates } from './mark-fates';
import { reasonKeys } from './reason-keys';

async function makeDesk() {
  const workspace = createMemoryWorkspace();
  const { article, versionIds } = await addFerryArticle(workspace);
  const fatesOn = (id: string | undefined) => {
    const { tables } = workspace.store.state.getState();
    return markFates(tables, { id: id ?? '', articleId: article.id });
  };
  return { workspace, versionIds, fatesOn };
}

it('says of every mark what became of it on a version', async () => {
  const { versionIds, fatesOn } = await makeDesk();
  const fates = fatesOn(versionIds[1]).map(({ annotation, fate }) => [wordsOfSpans(annotation.spans), fate]);
  expect(new Map(fates as [string, string][])).toEqual(
    new Map([
      ['The harbour council may buy two electric ferries next spring', 'edited'],
      ['Mayor Ilse Brandt', 'exact'],
      ['The boats cost 14 million crowns', 'edited'],
      ['nobody had asked the crews', 'exact'],
      ['Tickets will stay at their present price for at least three years.', 'orphaned'],
      ['The old ferry goes to a museum.', 'moved'],
    ]),
  );
});

it('tells marks that were made on a version from those that were never looked for there', async () => {
  const { workspace, versionIds, fatesOn } = await makeDesk();
  const [firstId, , thirdId = ''] = versionIds;
  const made = markWords(workspace, 'claim', thirdId, [{ start: 0, end: 20 }]);
  const fateOf = (versionId: string | undefined) =>
    fatesOn(versionId).find(({ annotation }) => annotation.id === made.id)?.fate;
  expect(fateOf(thirdId)).toBe('marked');
  expect(fateOf(firstId)).toBe('unplaced');
});

it('has a list for every fate, and every mark in one of them', async () => {
  const { versionIds, fatesOn } = await makeDesk();
  const marks = fatesOn(versionIds[2]);
  const groups = groupFates(marks);
  expect(groups.size).toBe(7);
  expect([...groups.values()].flat()).toHaveLength(marks.length);
});

it('gives the reason of the part that decided, and the answer before it', () => {
  const part = { score: 1, candidates: [], near: null } as const;
  const parts = [
    { ...part, status: 'exact', reason: 'same-words' },
    { ...part, status: 'edited', reason: 'words-changed' },
  ] as const;
  expect(reasonKeys({ status: 'edited', parts, answer: null })).toEqual(['versions.reason.words-changed']);
  expect(reasonKeys({ status: 'edited', parts, answer: 'kept' })).toEqual([
    'versions.answer.kept',
    'versions.reason.same-words',
    'versions.reason.words-changed',
  ]);
});
