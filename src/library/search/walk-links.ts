/** The links of a list, in order. */
function linksIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('a[href]')];
}

/**
 * Walks from the field to the links below it and among them with the arrow keys; up from the first leads back to the field, as
 * does Escape. The links stay plain links: Tab and a screen reader's own list of links find them, too.
 */
export function walkLinks(
  event: React.KeyboardEvent,
  list: HTMLElement | null,
  field: HTMLElement | null,
): void {
  if (list === null || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing)
    return;
  const links = linksIn(list);
  const at = document.activeElement instanceof HTMLElement ? links.indexOf(document.activeElement) : -1;
  const isInField = document.activeElement === field;
  if (event.key === 'Escape' && at >= 0) {
    event.preventDefault();
    event.stopPropagation();
    field?.focus();
    return;
  }
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || (at < 0 && !isInField)) return;
  const next = at + (event.key === 'ArrowDown' ? 1 : -1);
  if (next >= links.length || (isInField && event.key === 'ArrowUp')) return;
  event.preventDefault();
  (next < 0 ? field : links[next])?.focus();
}
