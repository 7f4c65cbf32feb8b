import type { SeededRandom } from '../../domain/seeded-random.fixture';
import { drawFigure, drawSentence, type MadeArticle, type MadeSentence, pick } from './made-article.fixture';
import type { SentenceStock } from './sentence-stock.fixture';

/** What an edit draws from; sentences that it makes get an id that none has. */
interface Draw {
  readonly random: SeededRandom;
  readonly stock: SentenceStock;
  readonly newId: () => number;
}

type Edit = (article: MadeArticle, draw: Draw) => MadeArticle;

/** Puts others in the place of one sentence: none, one or several. */
function swapOut(
  article: MadeArticle,
  id: number,
  others: (sentence: MadeSentence) => readonly MadeSentence[],
): MadeArticle {
  return article.map((paragraph) =>
    paragraph.flatMap((sentence) => (sentence.id === id ? others(sentence) : [sentence])),
  );
}

function shuffle<Item>(random: SeededRandom, items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, at: random(1_000_000) }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/** One sentence with parts, or two, between which those parts change places. */
function swapParts(part: 'name' | 'figure'): Edit {
  return (article, { random }) => {
    const one = pick(random, article.flat());
    const other = pick(random, article.flat());
    const changed = swapOut(article, one.id, (sentence) => [{ ...sentence, [part]: other[part] }]);
    return swapOut(changed, other.id, (sentence) => [{ ...sentence, [part]: one[part] }]);
  };
}

function changeOne(change: (sentence: MadeSentence, draw: Draw) => readonly MadeSentence[]): Edit {
  return (article, draw) =>
    swapOut(article, pick(draw.random, article.flat()).id, (sentence) => change(sentence, draw));
}

/** The ways in which a made article is edited. */
const EDITS: Readonly<Record<string, Edit>> = {
  swapFigures: swapParts('figure'),
  swapNames: swapParts('name'),
  newFigure: changeOne((sentence, { random }) => [{ ...sentence, figure: drawFigure(random) }]),
  newName: changeOne((sentence, { random, stock }) => [{ ...sentence, name: pick(random, stock.names) }]),
  newClaim: changeOne((sentence, { random, stock }) => [{ ...sentence, claim: pick(random, stock.claims) }]),
  takeOut: changeOne(() => []),
  putIn: changeOne((sentence, { random, stock, newId }) => [
    drawSentence(random, stock, newId(), null),
    sentence,
  ]),
  putInBoilerplate: changeOne((sentence, { random, stock, newId }) => [
    drawSentence(random, stock, newId(), pick(random, stock.boilerplate)),
    sentence,
  ]),
  replaceByLike: changeOne(({ pattern }, { random, stock, newId }) => [
    drawSentence(random, stock, newId(), pattern),
  ]),
  reorderSentences: (article, { random }) => {
    const chosen = pick(random, article);
    return article.map((paragraph) => (paragraph === chosen ? shuffle(random, paragraph) : paragraph));
  },
  reorderParagraphs: (article, { random }) => shuffle(random, article),
  moveSentence: (article, { random }) => {
    const sentence = pick(random, article.flat());
    const without = swapOut(article, sentence.id, () => []);
    const target = pick(random, without.flat());
    return swapOut(without, target.id, () => [sentence, target]);
  },
  merge: (article, { random }) => {
    const at = random(article.length);
    const joined = [...(article[at] ?? []), ...(article[at + 1] ?? [])];
    return [...article.slice(0, at), joined, ...article.slice(at + 2)];
  },
  split: (article, { random }) => {
    const chosen = pick(random, article);
    const cut = random(chosen.length);
    return article.flatMap((paragraph) =>
      paragraph === chosen ? [paragraph.slice(0, cut), paragraph.slice(cut)] : [paragraph],
    );
  },
  rewriteHalf: (article, { random, stock, newId }) =>
    article.map((paragraph) =>
      paragraph.map((sentence) =>
        random(2) === 0
          ? drawSentence(random, stock, newId(), sentence.pattern === stock.row ? stock.row : null)
          : sentence,
      ),
    ),
};

/** Edits an article in up to four ways. */
export function editArticle(random: SeededRandom, stock: SentenceStock, article: MadeArticle): MadeArticle {
  let next = 10_000;
  const draw: Draw = { random, stock, newId: () => next++ };
  let edited = article;
  for (let left = 1 + random(4); left > 0; left -= 1) {
    edited = pick(random, Object.values(EDITS))(edited, draw).filter(({ length }) => length > 0);
    if (edited.length === 0) return article;
  }
  return edited;
}
