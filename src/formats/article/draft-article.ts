import { canonicalText } from '../../anchoring/text-blocks';
import type { ArticleDraft, ArticleMetadata, FactOrigin } from '../../domain/article-draft';
import type { VersionOrigin } from '../../domain/article-version';
import type { ArticleDocument, DocumentBlock } from '../../domain/document';
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

const LONGEST_LINE = 2000;

const UNKNOWN: ArticleMetadata = {
  title: '',
  byline: '',
  publisher: '',
  url: null,
  publishedAt: null,
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

/** Makes a draft: what the file does not say of itself is read from the first lines and the words. */
export async function draftArticle(read: ReadArticle): Promise<ArticleDraft> {
  const head = readHead(read.blocks, read.facts);
  const document: ArticleDocument = { type: 'doc', content: head.body };
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
    metadata[field] = typeof fact.value === 'string' ? fact.value.slice(0, LONGEST_LINE) : fact.value;
    readFrom[field] = fact.from;
  }
  return { metadata: metadata as unknown as ArticleMetadata, document, origin: read.origin, readFrom };
}
