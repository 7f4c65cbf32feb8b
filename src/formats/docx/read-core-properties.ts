import type { Facts } from '../article/facts';

/** What Word puts there when nobody has said anything. */
const EMPTY_TITLE = /^(?:word document|document\d*|untitled|normal)$/i;

/**
 * Title and author from `docProps/core.xml` (ECMA-376 part 2, core properties). The XML is read by an HTML parser,
 * which keeps its prefixed names as they are.
 * When the file was made is passed over: that is not when the article was published.
 */
export function readCoreProperties(
  xml: Uint8Array | undefined,
  parseHtml: (html: string) => Document,
): Facts {
  if (xml === undefined) return {};
  const page = parseHtml(new TextDecoder().decode(xml));
  const value = (name: string) =>
    (page.getElementsByTagName(name)[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const title = value('dc:title');
  const byline = value('dc:creator');
  return {
    ...(title === '' || EMPTY_TITLE.test(title) ? {} : { title: { value: title, from: 'file' } }),
    ...(byline === '' ? {} : { byline: { value: byline, from: 'file' } }),
  };
}
