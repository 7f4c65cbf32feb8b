import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { addVersion, planVersion } from '../store/actions/add-version';
import { addShortArticle } from '../store/actions/short-article.fixture';
import { openTabChannel } from '../sync/open-tab-channel';
import { type OpenWorkspace, openWorkspace } from './open-workspace';

const NAME = 'find-texts';

let tab: OpenWorkspace;

afterEach(async () => {
  await tab.close();
  await Dexie.delete(NAME);
});

const NOUNS = 'harbour bridge lantern council bakery ferry orchard quarry signal tower'.split(' ');
const VERBS = 'refused promised delayed opened reported painted counted moved burned sold'.split(' ');

/** A text of its own for each number, of words that many of the others have, too. */
function reportOf(number: number): string {
  return Array.from({ length: 12 }, (_, line) => {
    const pick = (words: readonly string[], shift: number) =>
      words[(number * 7 + line * shift + number) % 10];
    return `The ${pick(NOUNS, 3)} of parish ${number} ${pick(VERBS, 7)} the ${pick(NOUNS, 9)} again on day ${line * 17 + number}.`;
  }).join(' ');
}

async function start(count: number): Promise<void> {
  tab = await openWorkspace({ databaseName: NAME, openTabChannel });
  for (let number = 0; number < count; number += 1)
    await addShortArticle(tab, reportOf(number), `Report ${number}`);
  await tab.keeper.flush();
}

const titlesLike = async (text: string) =>
  (await tab.reader.findLikeTexts(text)).map(
    ({ articleId }) => tab.store.state.getState().tables.articles.get(articleId)?.title,
  );

test('of many articles the one is found that a text is a copy of, however it is set', async () => {
  await start(60);
  const copy = reportOf(17).replaceAll('. ', '.\n\n').replaceAll('again', '\u201Eagain\u201C');
  expect((await titlesLike(copy))[0]).toBe('Report 17');
  expect((await tab.reader.findLikeTexts(copy))[0]).toMatchObject({ alike: 1, number: 1, isCurrent: true });
  const changed = copy.replace('parish 17', 'parish 18').replace('day 17', 'day 18');
  const [best] = await tab.reader.findLikeTexts(changed);
  expect(best?.alike).toBeGreaterThan(0.9);
  expect(best?.alike).toBeLessThan(1);
});

test('a text of other words is like none', async () => {
  await start(10);
  expect(
    await titlesLike('Nobody asked the pilots who have led ships into the bay for twenty years.'),
  ).toEqual([]);
});

test('a text is known by what it was before, too', async () => {
  await start(3);
  const [article] = tab.store.state.getState().tables.articles.values();
  if (article === undefined) throw new Error('No article');
  await tab.reader.openArticle(article.id);
  const first = tab.store.state.getState().tables.versions.get(article.currentVersionId);
  const document = {
    type: 'doc' as const,
    content: [
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'All of it was taken back.' }] },
    ],
  };
  const origin = { way: 'paste', fileName: null, mediaType: null } as const;
  await addVersion(tab, await planVersion(tab, article.id, { document, origin }));
  expect(await tab.reader.findTextsByHash(first?.sha256 ?? '')).toEqual([
    { articleId: article.id, versionId: first?.id, number: 1, isCurrent: false },
  ]);
  const [best] = await tab.reader.findLikeTexts(first?.text ?? '');
  expect(best).toMatchObject({ articleId: article.id, versionId: first?.id, alike: 1, isCurrent: false });
});

test('looking for texts like a long one can be stopped', async () => {
  await start(2);
  await expect(tab.reader.findLikeTexts(reportOf(1), AbortSignal.abort())).rejects.toMatchObject({
    name: 'AbortError',
  });
});
