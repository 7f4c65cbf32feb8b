/**
 * Makes an inert document of untrusted HTML: a document without a window runs no script and fetches nothing
 * (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-domparser-parsefromstring).
 */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
