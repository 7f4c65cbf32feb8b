/** The annotations at an element of the text or the margin, smallest first. */
export function idsAt(target: EventTarget | null): readonly string[] {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-ids]') : null;
  return element?.dataset.ids?.split(' ') ?? [];
}
