import { draftArticle, hasWords } from '../article/draft-article';
import { type Facts, mergeFacts } from '../article/facts';
import type { Format } from '../format';
import { isBinary } from '../plain-text/decode-text';
import { tellEncoding } from '../plain-text/tell-encoding';
import { fileProblem, onlyProblems } from '../problems';
import { decodeHtml } from './decode-html';
import { dropWordRevisions } from './drop-word-revisions';
import { findArticle } from './find-article';
import { readJsonLd } from './read-json-ld';
import { readMetaTags } from './read-meta-tags';
import { readRichText } from './read-rich-text';
import { readSavedPage } from './read-saved-page';

function fact(field: 'title' | 'byline', value: string): Facts {
  return value === '' ? {} : { [field]: { value, from: 'page' } };
}

/** What stands after the white space, XML declaration and comments that a page may begin with. */
function firstTags(start: string): string {
  let rest = start.replace(/^\s*<\?xml[^>]*>/, '').trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0) return '';
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

/** A saved web page: its article without what stands around it, and what the page says of it. */
export const html: Format = {
  id: 'html',
  name: 'format.html',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  sniff: (bytes, fileName) => {
    if (isBinary(bytes)) return 0;
    const start = firstTags(decodeHtml(bytes.subarray(0, 1024)).text);
    if (/^<(?:!doctype html|html|head|body|meta|title)\b/i.test(start)) return 0.95;
    return /\.x?html?$/i.test(fileName) ? 0.9 : 0;
  },
  parse: async (bytes, context) => {
    const decoded = decodeHtml(bytes, context.encoding);
    const { text } = decoded;
    const page = context.parseHtml(text);
    // Before the article is looked for: the search leaves no classes.
    dropWordRevisions(page.body);
    context.onProgress?.(0.3);
    context.signal?.throwIfAborted();
    const saved = readSavedPage(text);
    const said = mergeFacts(readJsonLd(page), readMetaTags(page));
    const found = await findArticle(page, saved.url?.value ?? said.url?.value ?? null);
    context.onProgress?.(0.6);
    const facts = mergeFacts(saved, said, fact('title', found.title), fact('byline', found.byline));
    const blocks = await readRichText(found.root, facts.url?.value ?? null, context);
    if (!hasWords(blocks)) return onlyProblems(fileProblem('import.problem.no-words'));
    const draft = await draftArticle({
      blocks,
      facts,
      origin: { way: 'file', fileName: context.fileName, mediaType: 'text/html' },
      now: context.now,
    });
    return { articles: [draft], records: {}, ...tellEncoding(decoded) };
  },
};
