import type { ArticleDraft } from '../../domain/article-draft';
import type { VersionOrigin } from '../../domain/article-version';
import { draftArticle, hasWords } from '../article/draft-article';
import { type DecodedText, decodeText } from './decode-text';
import { isHardWrapped, type LineReading, toParagraphs } from './unwrap-lines';

/** A plain text to read: the bytes of a file, or a text that was pasted. */
export interface PlainTextInput {
  readonly content: Uint8Array | string;
  /** How lines are read; `null` to have it judged. */
  readonly reading: LineReading | null;
  /** The encoding that was chosen; without it the bytes are judged. */
  readonly encoding?: string;
  readonly origin: VersionOrigin;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** What a plain text holds; the draft is `null` when there is no word in it. */
export interface PlainTextReading {
  readonly draft: ArticleDraft | null;
  /** How its bytes were read. */
  readonly decoded: Omit<DecodedText, 'text'>;
}

/** Reads a plain text into paragraphs and judges what its first lines say of it. */
export async function readPlainText({
  content,
  reading,
  encoding: chosen,
  origin,
  now,
}: PlainTextInput): Promise<PlainTextReading> {
  const { text, ...decoded }: DecodedText =
    typeof content === 'string'
      ? { text: content, encoding: 'utf-8', by: 'mark' }
      : decodeText(content, chosen);
  const how = reading ?? (isHardWrapped(text) ? 'hard-wrapped' : 'as-lines');
  const blocks = toParagraphs(text, how).map((line) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text: line }],
  }));
  const draft = hasWords(blocks) ? await draftArticle({ blocks, facts: {}, origin, now }) : null;
  return { draft, decoded };
}
