import './paint-range.css';

const NAME = 'rt-moving';

/** Paints some words over the marks; `null` takes the paint away. Does nothing in a browser without custom highlights. */
export function paintRange(range: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (range === null) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(range));
}
