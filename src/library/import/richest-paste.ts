/** Text that was pasted, in as rich a form as there is. */
export interface Paste {
  readonly html: string | null;
  readonly text: string | null;
}

/** The text on a clipboard; `null` when there is none, as with a picture. */
export function richestPaste(clipboard: DataTransfer | null): Paste | null {
  const html = clipboard?.getData('text/html') ?? '';
  const text = clipboard?.getData('text/plain') ?? '';
  if (html === '' && text === '') return null;
  return { html: html === '' ? null : html, text: text === '' ? null : text };
}
