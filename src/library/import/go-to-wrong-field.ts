/**
 * Goes to the first field of the dialog around an element that holds what can't be kept; answers whether there is one. What is typed
 * wrong would be dropped without a word, so that nothing is kept before it is right.
 */
export function goToWrongField(within: Element): boolean {
  const wrong = within.closest('[role="dialog"]')?.querySelector('[aria-invalid="true"]');
  if (!(wrong instanceof HTMLElement)) return false;
  wrong.focus();
  return true;
}
