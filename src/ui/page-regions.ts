/**
 * The parts of a page that one goes to with one key: the header, and what bears `data-region` with its name for a screen reader;
 * on a screen that has no such parts, all of it. In the order of the page, without those that are not to be seen.
 */
function pageRegions(): readonly HTMLElement[] {
  const header = [...document.querySelectorAll<HTMLElement>('body header')].slice(0, 1);
  const marked = [...document.querySelectorAll<HTMLElement>('main [data-region]')];
  const parts = marked.length > 0 ? marked : [...document.querySelectorAll<HTMLElement>('main')];
  return [...header, ...parts].filter((part) => part.checkVisibility());
}

/** Puts the focus on the next part of the page (`1`) or the one before (`-1`), round about. */
export function focusNextRegion(direction: 1 | -1): void {
  const regions = pageRegions();
  const at = regions.findLastIndex((region) => region.contains(document.activeElement));
  // From nowhere the way on leads to the first, the way back to the last.
  const from = at < 0 && direction < 0 ? 0 : at;
  const next = regions[(from + direction + regions.length) % regions.length];
  if (next === undefined) return;
  if (next.tabIndex < 0) next.tabIndex = -1;
  next.focus();
}
