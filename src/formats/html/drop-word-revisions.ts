/** The marks that lead to comments, and the comments; nobody but Word writes these. */
const COMMENTS = [
  '.MsoCommentReference',
  '.MsoCommentText',
  '.msocomanchor',
  '.msocomoff',
  '.msocomtxt',
  'a[href*="#_msocom_" i]',
  'a[href*="#_msoanchor_" i]',
  '[style*="mso-special-character" i][style*="comment" i]',
  '[style*="mso-element" i][style*="comment" i]',
].join(', ');

/** A change that is surely one of Word's, also in a page that others wrote. */
const CHANGES = { deleted: '.msoDel, del[cite^="mailto:" i]', inserted: '.msoIns, ins[cite^="mailto:" i]' };

/** What Word says of itself in the head; a clipboard may have lost it and still holds a class of Word's. */
const GENERATOR =
  'meta[name="Generator" i][content^="Microsoft Word" i], meta[name="ProgId" i][content^="Word." i]';

/** How Word's `del` and `ins` are to be known where there is only a class: they say by whom and when. */
const SIGNED = '[cite][datetime]';

function isByWord({ documentElement, head }: Document): boolean {
  return (
    documentElement.hasAttribute('xmlns:w') ||
    documentElement.hasAttribute('xmlns:o') ||
    head?.querySelector(GENERATOR) != null
  );
}

/**
 * Takes out of what Word wrote whatever its author has deleted or only remarked, in place, as if all tracked changes were
 * accepted: inserted words stay as plain words, and so do those that a comment is about. A page of anybody else keeps its struck
 * words: there they are part of what is shown.
 */
export function dropWordRevisions(root: Element): void {
  for (const element of root.querySelectorAll(COMMENTS)) element.remove();
  const signs = isByWord(root.ownerDocument) ? '' : root.querySelector('[class^="Mso"]') ? SIGNED : null;
  const deleted = signs === null ? CHANGES.deleted : `${CHANGES.deleted}, del${signs}`;
  const inserted = signs === null ? CHANGES.inserted : `${CHANGES.inserted}, ins${signs}`;
  for (const element of root.querySelectorAll(deleted)) element.remove();
  for (const element of root.querySelectorAll(inserted)) element.replaceWith(...element.childNodes);
}
