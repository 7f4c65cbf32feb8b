import type { BlockExtent } from './block-change';

/** When a page says that it was published, and that it was last changed; loose dates, `null` when it says nothing. */
export interface StatedDates {
  readonly publishedAt: string | null;
  readonly modifiedAt?: string | null;
}

/** Whether a change goes further than how a text is typed, broken into lines and set. */
function isOfWords(extent: BlockExtent | null): boolean {
  return extent === 'words' || extent === 'punctuation';
}

/** Whether two dates say the same; one may be more precise. */
function isSameDate(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return one.startsWith(other) || other.startsWith(one);
}

/**
 * Whether a text was changed and its page does not say so: its words or signs differ, not only how they are typed and set, and
 * neither of its dates does. A page
 * without any date says nothing, so that nothing can be said of it. To be asked of versions that came from outside alone.
 */
export function isStealthEdit(question: {
  /** How far the change of the text goes, see `compareDocuments`. */
  readonly extent: BlockExtent | null;
  readonly old: StatedDates;
  readonly now: StatedDates;
}): boolean {
  const { extent, old, now } = question;
  const [modifiedBefore, modifiedNow] = [old.modifiedAt ?? null, now.modifiedAt ?? null];
  const isDated = now.publishedAt !== null || modifiedNow !== null;
  return (
    isOfWords(extent) &&
    isDated &&
    isSameDate(old.publishedAt, now.publishedAt) &&
    isSameDate(modifiedBefore, modifiedNow)
  );
}
