/** Elements that never hold words of an article. */
const FORBIDDEN = [
  'style',
  'script',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'picture',
  'img',
  'source',
  'map',
  'link',
  'meta',
  'base',
  'button',
  'input',
  'select',
  'textarea',
];

/**
 * Takes everything out of a part of an inert document that could run, fetch or be sent, in place. `style` attributes stay:
 * they tell what is bold or hidden, and are only ever read as text. `part` is an element of our own making: one that is refused
 * itself could not be cleaned in place.
 */
export async function cleanHtml(part: Element): Promise<void> {
  const { default: purifier } = await import('dompurify');
  for (const child of [...part.children]) if (FORBIDDEN.includes(child.localName)) child.remove();
  try {
    purifier.sanitize(part, {
      IN_PLACE: true,
      FORBID_TAGS: FORBIDDEN,
      ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: true,
    });
  } catch {
    part.replaceChildren();
  }
}
