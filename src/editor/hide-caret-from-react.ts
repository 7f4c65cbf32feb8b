/**
 * Keeps React from reading where the caret is in an editable element of another library. It does so before every change to any
 * part of the page while the focus is in such an element, and goes through all of its nodes for it: milliseconds, in a long
 * text. It tells such elements by their `contentEditable`, which says nothing here any more; the attribute stays.
 */
export function hideCaretFromReact(element: HTMLElement): void {
  Object.defineProperty(element, 'contentEditable', { configurable: true, get: () => 'inherit' });
}
