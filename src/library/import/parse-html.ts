/**
 * Elements by whose names and ids a page can lay something over the properties of its document and forms, so that whoever
 * walks through it goes astray or round for ever (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem).
 */
const NAMED = 'button, embed, fieldset, form, iframe, img, input, object, output, select, textarea';

/**
 * Makes an inert document of untrusted HTML: a document without a window runs no script and fetches nothing
 * (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-domparser-parsefromstring). Nothing in it is laid
 * over the properties of its nodes.
 */
export function parseHtml(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // Asked of the prototypes, since those of the page may be laid over already.
  for (const element of Document.prototype.querySelectorAll.call(page, NAMED)) {
    for (const name of ['name', 'id']) Element.prototype.removeAttribute.call(element, name);
  }
  return page;
}
