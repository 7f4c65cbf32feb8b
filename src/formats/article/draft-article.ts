import { canonicalText } from '../../anchoring/text-blocks';
import { metadataFields } from '../../domain/article';
import type { ArticleDraft, ArticleMetadata, FactOrigin } from '../../domain/article-draft';
import type { VersionOrigin } from '../../domain/article-version';
import { cutText } from '../../domain/cut-text';
import { type ArticleDocument, type DocumentBlock, documentSchema } from '../../domain/document';
import { LONGEST_LINE } from '../../domain/record';
import { detectDirection, detectLanguage } from './detect-language';
import { type Facts, mergeFacts } from './facts';
import { readHead } from './read-head';

/** What a format has read before the head of the text is looked at. */
export interface ReadArticle {
  readonly blocks: readonly DocumentBlock[];
  readonly facts: Facts;
  readonly origin: VersionOrigin;
  /** ISO 8601, UTC. */
  readonly now: string;
}

const UNKNOWN: ArticleMetadata = {
  title: '',
  byline: '',
  publisher: '',
  url: null,
  publishedAt: null,
  modifiedAt: null,
  accessedAt: null,
  language: 'und',
  direction: 'ltr',
  articleType: null,
  archiveUrl: null,
  tags: [],
  note: '',
};

/** True when there is a word in the blocks. */
export function hasWords(blocks: readonly DocumentBlock[]): boolean {
  return blocks.length > 0 && /\S/.test(canonicalText({ type: 'doc', content: blocks }));
}

/** The document itself when it is one that can be kept and read back, else its words in paragraphs. */
function keepable(document: ArticleDocument): ArticleDocument {
  if (documentSchema.safeParse(document).success) return document;
  const lines = canonicalText(document)
    .split('\n')
    .filter((line) => line !== '');
  return {
    type: 'doc',
    content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

/** Makes a draft that can be kept as it is: what the file does not say of itself is read from the first lines and the words. */
export async function draftArticle(read: ReadArticle): Promise<ArticleDraft> {
  const head = readHead(read.blocks, read.facts);
  const document = keepable({ type: 'doc', content: head.body });
  const text = canonicalText(document).slice(0, 20_000);
  const detected: Facts = {
    language: { value: await detectLanguage(text), from: 'words' },
    direction: { value: detectDirection(text), from: 'words' },
    accessedAt: { value: read.now.slice(0, 10), from: 'today' },
  };
  const facts = mergeFacts(read.facts, head.facts, detected);
  const metadata: Record<string, unknown> = { ...UNKNOWN };
  const readFrom: Partial<Record<keyof ArticleMetadata, FactOrigin>> = {};
  for (const field of Object.keys(facts) as (keyof ArticleMetadata)[]) {
    const fact = facts[field];
    if (fact === undefined || fact.value === '' || fact.value === null || fact.value === 'und') continue;
    const isLine = field === 'title' || field === 'byline' || field === 'publisher';
    const value = isLine ? cutText(String(fact.value), LONGEST_LINE) : fact.value;
    if (!metadataFields[field].safeParse(value).success) continue;
    metadata[field] = value;
    readFrom[field] = fact.from;
  }
  // It began as empty metadata, and each fact was held to the schema of its field.
  return { metadata: metadata as unknown as ArticleMetadata, document, origin: read.origin, readFrom };
}
