import type { RunExtent } from './diff-run';

const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF\u200E\u200F]/g;
const QUOTES =
  /[\u2018\u2019\u201A\u201B\u2032\u00B4`'\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB"\u2039\u203A]/g;
const DASHES = /\s*[-\u2010-\u2015\u2212]+\s*/g;
/** Says something: a letter, a figure, a sign with a meaning of its own. */
const TELLING = /[\p{L}\p{N}\p{S}%‰٪@#§&*]/u;
/** Signs that are of kind \p{S} to Unicode, and to a reader marks of typing. */
const TYPED = /[\u00B4`]/g;

const FIRST_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*/u;

/** Whether two texts can be the same but for how they are typed; tells without reading all of them. */
function beginsAlike(one: string, other: string): boolean {
  return readAs(FIRST_WORD.exec(one)?.[0] ?? '') === readAs(FIRST_WORD.exec(other)?.[0] ?? '');
}

/** A text as it is read, however it was typed. */
function readAs(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How far it goes when one text has taken the place of another; either may be empty. */
export function extentOf(removed: string, added: string): RunExtent {
  const isSpace = removed.trim() === '' && added.trim() === '';
  if (isSpace || (beginsAlike(removed, added) && readAs(removed) === readAs(added)))
    return removed.includes('\n') === added.includes('\n') ? 'typography' : 'break';
  return TELLING.test((removed + added).replace(TYPED, '')) ? 'words' : 'punctuation';
}
