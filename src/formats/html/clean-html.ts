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
  'form',
  'button',
  'input',
  'select',
  'textarea',
];

/**
 * Takes everything out of a part of an inert document that could run, fetch or be sent, in place. `style` attributes stay:
 * they tell what is bold or hidden, and are only ever read as text.
 */
export async function cleanHtml(root: Element): Promise<void> {
  const { default: purifier } = await import('dompurify');
  // In place, a root that is itself refused throws, so what stands in it is cleaned piece by piece.
  for (const child of [...root.children]) {
    const isForbidden = FORBIDDEN.includes(child.localName);
    if (isForbidden) child.remove();
    else {
      try {
        purifier.sanitize(child, {
          IN_PLACE: true,
          FORBID_TAGS: FORBIDDEN.filter((tag) => tag !== 'form'),
          ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
          ALLOW_DATA_ATTR: false,
          ALLOW_ARIA_ATTR: true,
        });
      } catch {
        child.remove();
      }
    }
  }
}
