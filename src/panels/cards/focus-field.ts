import { landmarkSelector } from '../../ui/landmarks';

/** Puts the focus into a field of the open card, by its name. */
export function focusField(name: string): void {
  const field = document.querySelector<HTMLElement>(
    `${landmarkSelector('area', 'card')} ${landmarkSelector('field', name)}`,
  );
  const input =
    field?.matches('input, textarea, button') === true
      ? field
      : (field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector<HTMLElement>('input'));
  input?.focus();
}

/** Puts the focus into a field that takes the place of the one that has it, once it is drawn. */
export function followFocus(name: string): void {
  requestAnimationFrame(() => focusField(name));
}
