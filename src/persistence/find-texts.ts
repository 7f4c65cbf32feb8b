import { likenessAside } from '../anchoring/aside/likeness-aside';
import { foldedWords } from '../anchoring/search-words';
import { areMuchAlike } from '../anchoring/text-likeness';
import { UNSPACED } from '../anchoring/unspaced-scripts';
import type { Article } from '../domain/article';
import type { ArticleVersion } from '../domain/article-version';
import type { KnownText, LikeText } from '../store/library-reader';
import type { Stores } from './database';
import { searchKey } from './search-rows';

/** By so many words texts like another are looked for in the index. */
const SAMPLED_WORDS = 40;

/** Words shorter than this, if they are no figures, stand in most texts of a language; of scripts without spaces, characters of a word. */
const SHORTEST_WORD = 5;
const SHORTEST_UNSPACED = 2;

/** Of a text longer than this only some stretches are sampled, spread over it. */
const WHOLE_TEXT = 30_000;
const STRETCHES = 8;

/** A text that has fewer of the sampled words is not compared. */
const LEAST_SHARE = 0.4;

/** At most so many texts are compared, and so many that the index does not know yet. */
const MOST_COMPARED = 8;
const MOST_UNINDEXED = 100;

function* stretchesOf(text: string): Generator<string> {
  if (text.length <= WHOLE_TEXT) {
    yield text;
    return;
  }
  const length = Math.floor(WHOLE_TEXT / STRETCHES);
  const step = Math.floor((text.length - length) / (STRETCHES - 1));
  for (let from = 0, index = 0; index < STRETCHES; from += step, index += 1)
    yield text.slice(from, from + length);
}

/** Words of a text, spread over it, that tell it from others. */
export function sampleWords(text: string): readonly string[] {
  const words = new Set<string>();
  for (const stretch of stretchesOf(text)) for (const word of foldedWords(stretch)) words.add(word);
  const isTelling = (word: string) =>
    /\p{N}/u.test(word) || word.length >= (UNSPACED.test(word) ? SHORTEST_UNSPACED : SHORTEST_WORD);
  const telling = [...words].filter(isTelling);
  const all = telling.length < SAMPLED_WORDS / 2 ? [...words] : telling;
  const step = Math.max(1, all.length / SAMPLED_WORDS);
  return Array.from(
    { length: Math.min(SAMPLED_WORDS, all.length) },
    (_, index) => all[Math.floor(index * step)] ?? '',
  );
}

/** The versions that have enough of the words of a text, those with the most first, and some that are not indexed yet. */
async function findCandidates(stores: Stores, text: string): Promise<readonly string[]> {
  const words = sampleWords(text);
  const lists = await Promise.all(
    words.map((word) => stores.searchRows.where('words').equals(searchKey('versions', word)).primaryKeys()),
  );
  const counts = new Map<string, number>();
  // A word that few texts have says more than one that all have.
  const weights = new Map<string, number>();
  for (const keys of lists) {
    for (const [, id] of keys) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      weights.set(id, (weights.get(id) ?? 0) + 1 / keys.length);
    }
  }
  const likely = [...counts]
    .filter(([, count]) => count >= words.length * LEAST_SHARE)
    .sort(([a], [b]) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
    .slice(0, MOST_COMPARED)
    .map(([id]) => id);
  const [all, indexed] = await Promise.all([
    stores.rows('versions').toCollection().primaryKeys(),
    stores.searchRows.where('[table+id]').between(['versions', ''], ['versions', '\uffff']).primaryKeys(),
  ]);
  const known = new Set(indexed.map(([, id]) => id));
  const unindexed = all.filter((id) => !known.has(id)).slice(-MOST_UNINDEXED);
  return [...likely, ...unindexed];
}

async function asKnown(stores: Stores, { id, articleId, number }: ArticleVersion): Promise<KnownText | null> {
  const article = (await stores.rows('articles').get(articleId)) as Article | undefined;
  if (article === undefined) return null;
  return { articleId, versionId: id, number, isCurrent: article.currentVersionId === id };
}

/** The versions that have this very text, those that are current first. */
export async function findTextsByHash(stores: Stores, sha256: string): Promise<readonly KnownText[]> {
  const versions = (await stores
    .rows('versions')
    .where('sha256')
    .equals(sha256)
    .toArray()) as ArticleVersion[];
  const known = await Promise.all(versions.map((version) => asKnown(stores, version)));
  return known.flatMap((text) => text ?? []).sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
}

/**
 * The texts that are much like another, of each article the one most like it, the best first. The index of words leaves a few, which
 * are compared aside. Rejects with an AbortError when `signal` says so.
 */
export async function findLikeTexts(
  stores: Stores,
  text: string,
  signal?: AbortSignal,
): Promise<readonly LikeText[]> {
  const best = new Map<string, LikeText>();
  for (const id of await findCandidates(stores, text)) {
    signal?.throwIfAborted();
    const version = (await stores.rows('versions').get(id)) as ArticleVersion | undefined;
    const known = version === undefined ? null : await asKnown(stores, version);
    if (version === undefined || known === null) continue;
    const likeness = await likenessAside({ oldText: version.text, newText: text }, signal);
    const { alike } = likeness;
    if (areMuchAlike(likeness) && alike > (best.get(known.articleId)?.alike ?? 0))
      best.set(known.articleId, { ...known, alike });
  }
  return [...best.values()].sort((a, b) => b.alike - a.alike);
}
