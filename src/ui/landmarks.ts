/**
 * The places of the screen that one part marks and other parts look for: the contract between the text, the list, the cards and
 * what is around them. Each is an attribute; nothing else in the code spells them out. What a stylesheet alone reads, or a
 * component of its own elements, is none of them.
 */
const ATTRIBUTES = {
  /** The parts of the workbench that F6 goes between; the value is `text`, `card` or `list`. */
  area: 'data-area',
  /** What the text of the article scrolls in. */
  scroller: 'data-scroller',
  /** The text of the article, which has the caret; its children are the blocks. */
  articleText: 'data-article-text',
  /** A mark in the text; the value is the id of its annotation. */
  mark: 'data-id',
  /** A mark or a sign in the margin; the value is the ids of all annotations there, smallest first, apart by a space. */
  annotations: 'data-ids',
  /** A mark of a mention; the value is the id of the source or entity that it names. */
  names: 'data-names',
  /** The margin of the text, and in it the signs of a line. */
  margin: 'data-margin-layer',
  signs: 'data-margin-signs',
  /** The toolbar at the selected words, which counts as a part of the text as long as it has the focus. */
  selectionToolbar: 'data-selection-toolbar',
  /** What is beside the text and passes on its keys: single letters and Enter act there as in the text. */
  textKeys: 'data-text-keys',
  /** The review of what became of marked words; its keys act in it. */
  review: 'data-review',
  /** The line of the card to which the thread from the text is tied. */
  threadEnd: 'data-thread-target',
  /** The fields of the card, without its head. */
  cardBody: 'data-card-body',
  /** What the focus can be put into by name; the value is the name. Around the control, or the control itself. */
  field: 'data-field',
  /** A row of the list or its rail; the value is the row's key. */
  row: 'data-row',
  /** A part of a screen that can be gone to by name; the value is the name. */
  section: 'data-section',
} as const;

/** The name of a kind of place, each an attribute of its own. */
export type Landmark = keyof typeof ATTRIBUTES;

/** All kinds of place. */
export const LANDMARKS = Object.keys(ATTRIBUTES) as Landmark[];

/** Marks an element as a place: attributes to spread on it; none when the value is `null`, as for a field without a name. */
export function landmark(name: Landmark, value: string | null = ''): Readonly<Record<string, string>> {
  return value === null ? {} : { [ATTRIBUTES[name]]: value };
}

/** The selector that finds a place, of any value or of one. */
export function landmarkSelector(name: Landmark, value?: string): string {
  return value === undefined ? `[${ATTRIBUTES[name]}]` : `[${ATTRIBUTES[name]}="${CSS.escape(value)}"]`;
}

/** The first such place within an element. */
export function findLandmark(within: ParentNode, name: Landmark, value?: string): HTMLElement | null {
  return within.querySelector<HTMLElement>(landmarkSelector(name, value));
}

/** The nearest such place around what an event or the focus is at, itself included. */
export function landmarkAround(
  target: EventTarget | null,
  name: Landmark,
  value?: string,
): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(landmarkSelector(name, value)) : null;
}

/** The value that an element has as such a place; `null` when it is none. */
export function landmarkValue(target: EventTarget | null, name: Landmark): string | null {
  return target instanceof Element ? target.getAttribute(ATTRIBUTES[name]) : null;
}
