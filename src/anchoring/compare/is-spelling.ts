/** What changes the spelling of a word at most at its end. */
const ENDING = 2;
const STEM = 3;

/** A word without accents, capitals, and the signs and spaces in it. */
function bare(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\s\u00AD\u200B-\u200D]/gu, '')
    .toLowerCase();
}

/** Whether some words are others only by how they are spelled, joined or inflected: capitals, accents, hyphens, spaces, a short ending. */
export function isSpelling(old: string, now: string): boolean {
  const [short = '', long = ''] = [bare(old), bare(now)].sort((one, other) => one.length - other.length);
  return (
    short === long || (short.length >= STEM && long.startsWith(short) && long.length - short.length <= ENDING)
  );
}
