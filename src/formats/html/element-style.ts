import type { DocumentMark } from '../../domain/document';
import { addMark } from './inline-content';
import { plainLink } from './plain-link';

const MARK_BY_ELEMENT: Readonly<Record<string, Exclude<DocumentMark['type'], 'link'>>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/** The value of a property in an element's own `style`, read as text; empty when it has none. */
export function styleOf(element: Element, property: string): string {
  const style = element.getAttribute('style');
  if (style === null) return '';
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]*)`, 'i').exec(style);
  return (found?.[1] ?? '').trim().toLowerCase();
}

/** True for what a page does not show: hidden by attribute, by style, or only meant for Word. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all'
  );
}

/** The marks on the words of an inline element, by its name and its own style. */
export function marksOf(
  element: Element,
  marks: readonly DocumentMark[],
  baseUrl: string | null,
): readonly DocumentMark[] {
  let result = marks;
  const name = element.localName;
  const type = Object.hasOwn(MARK_BY_ELEMENT, name) ? MARK_BY_ELEMENT[name] : undefined;
  const weight = styleOf(element, 'font-weight');
  // Google Docs wraps everything in <b style="font-weight:normal">.
  const isPlain = /^(normal|[1-4]00)$/.test(weight);
  if (type !== undefined && !(type === 'bold' && isPlain)) result = addMark(result, { type });
  if (/^(bold|bolder|[6-9]00)$/.test(weight)) result = addMark(result, { type: 'bold' });
  if (/^(italic|oblique)/.test(styleOf(element, 'font-style'))) result = addMark(result, { type: 'italic' });
  if (styleOf(element, 'text-decoration(?:-line)?').includes('line-through')) {
    result = addMark(result, { type: 'strike' });
  }
  if (name === 'a') {
    const href = plainLink(element.getAttribute('href'), baseUrl);
    if (href !== null) result = addMark(result, { type: 'link', attrs: { href } });
  }
  return result;
}
