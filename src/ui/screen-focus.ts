import { findLandmark } from './landmarks';

/** What a screen begins with: the text of an article, else the heading. */
function beginningOf(page: Document): HTMLElement | null {
  return findLandmark(page, 'articleText') ?? page.querySelector<HTMLElement>('main h1');
}

/** Puts the focus on what the screen begins with; `false` while that is not there yet. */
export function focusScreen(): boolean {
  const beginning = beginningOf(document);
  if (beginning === null) return false;
  if (beginning.tabIndex < 0) beginning.tabIndex = -1;
  beginning.focus();
  return true;
}

/** True when nothing has the focus, as after what had it has gone. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
