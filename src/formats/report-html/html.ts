/** Markup that is safe to write into a page as it is. Made by {@link html} alone. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: texts are escaped, markup is not, lists are joined, `null` is nothing. */
export type HtmlValue = string | number | Html | null | readonly HtmlValue[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** Characters that HTML can't hold, and halves of characters. */
const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

function escapeText(text: string): string {
  return text.replace(UNFIT, '\ufffd').replace(/[&<>"'\r]/g, (char) => ENTITIES[char] ?? char);
}

function toMarkup(value: HtmlValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeText(value);
  if ('markup' in value) return value.markup;
  return value.map(toMarkup).join('');
}

/** Writes markup: whatever is put into the template is escaped for text and for quoted attributes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const markup = strings.map((part, index) => part + toMarkup(values[index] ?? null)).join('');
  return { markup };
}

/** A link to an address of the web; only its words when the address is of any other kind. */
export function linkTo(address: string, words: HtmlValue): Html {
  if (!/^(https?:\/\/|mailto:)\S+$/i.test(address)) return html`${words}`;
  return html`<a href="${address}" target="_blank" rel="noopener noreferrer">${words}</a>`;
}

/** Parts of a line, each in the direction of its own words, so that none mixes with the next. */
export function joinApart(parts: readonly string[], between: string): Html {
  return html`${parts.map((part, index) => html`${index === 0 ? null : between}<bdi>${part}</bdi>`)}`;
}
