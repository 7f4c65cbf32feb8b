import { type SampleText, seededRandom } from '../sample-text';

/** A way in which a text becomes another one; the same for the same seed. */
export interface Change {
  readonly name: string;
  readonly apply: (sample: SampleText, seed: number) => string;
}

function drawWord(random: () => number): string {
  return `zy${Math.floor(random() * 46_656).toString(36)}`;
}

function replaceWords(text: string, replace: (word: string) => string): string {
  return text.replace(/\p{L}+/gu, replace);
}

/** One word in fifty is another, one paragraph in twenty is gone, one in twenty is new, and one in forty has moved to the next but four. */
function applyEdits(sample: SampleText, seed: number): string {
  const random = seededRandom(seed);
  const paragraphs: string[] = [];
  const waiting: { paragraph: string; at: number }[] = [];
  sample.paragraphs.forEach((paragraph, index) => {
    const edited = replaceWords(paragraph, (word) => (random() < 0.02 ? drawWord(random) : word));
    const fate = random();
    if (fate < 0.05) return;
    if (fate < 0.075) waiting.push({ paragraph: edited, at: index + 4 });
    else paragraphs.push(edited);
    if (fate > 0.95) paragraphs.push(replaceWords(paragraph, () => drawWord(random)));
    while ((waiting[0]?.at ?? Number.POSITIVE_INFINITY) <= index)
      paragraphs.push(waiting.shift()?.paragraph ?? '');
  });
  return [...paragraphs, ...waiting.map(({ paragraph }) => paragraph)].join('\n');
}

/** The same words in another order, so that each stands in both texts and nothing belongs together. */
function shuffleWords({ text }: SampleText, seed: number): string {
  const random = seededRandom(seed);
  const words = text.match(/\p{L}+/gu) ?? [];
  for (let last = words.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [words[last], words[other]] = [words[other] ?? '', words[last] ?? ''];
  }
  let next = 0;
  return replaceWords(text, () => words[next++] ?? '');
}

/** The changes that placing is timed on. */
export const CHANGES: readonly Change[] = [
  { name: 'edited here and there', apply: applyEdits },
  {
    name: 'every word changed',
    apply: ({ text }, seed) => {
      const random = seededRandom(seed);
      return replaceWords(text, () => drawWord(random));
    },
  },
  { name: 'the same words in another order', apply: shuffleWords },
];
