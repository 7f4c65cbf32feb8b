import { shareOfWords } from '../../anchoring/text-likeness';
import type { Article } from '../../domain/article';
import type { ArticleDraft, FactOrigin } from '../../domain/article-draft';
import type { VersionFacts } from '../../domain/article-version';
import { foldLink } from '../../domain/link-title';

/** What a newer text may say otherwise of its article; when it was changed is asked in any case, when it was read is known. */
const COMPARED = ['title', 'byline', 'publisher', 'url', 'publishedAt', 'archiveUrl'] as const;

/** A field in which a newer text may differ from its article. */
export type ComparedFact = (typeof COMPARED)[number];

/** One field in which a newer text says something else than its article does now. */
export interface FactDifference {
  readonly field: ComparedFact;
  /** Empty when the article says nothing. */
  readonly before: string;
  readonly now: string;
  /** Where it was read. */
  readonly from: FactOrigin | null;
  /** Whether it is so likely meant that it is taken unless somebody keeps what was. */
  readonly isLikely: boolean;
}

/** A guess at the title that has fewer words of the old one is more likely the first line of the text. */
const TITLE_IN_COMMON = 0.3;

function asCompared(field: ComparedFact, value: string): string {
  if (field === 'url' || field === 'archiveUrl') return foldLink(value);
  return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function isLikely(from: FactOrigin | null, before: string, now: string): boolean {
  const isGuess = from === 'first-line' || from === 'file-name';
  return before === '' || !isGuess || shareOfWords(before, now) >= TITLE_IN_COMMON;
}

/** Where what was read with a newer text differs from what its article says; what it doesn't say differs in nothing. */
export function findFactDifferences(
  article: Pick<Article, ComparedFact>,
  { metadata, readFrom }: ArticleDraft,
): readonly FactDifference[] {
  return COMPARED.flatMap((field) => {
    const before = article[field] ?? '';
    const now = metadata[field] ?? '';
    if (now.trim() === '' || asCompared(field, before) === asCompared(field, now)) return [];
    const from = readFrom?.[field] ?? null;
    return [{ field, before, now, from, isLikely: isLikely(from, before, now) }];
  });
}

/** What an article says of itself with a newer text: what was taken of it, when it was changed, and the day it was read. */
export function chosenFacts(
  article: Pick<Article, 'modifiedAt'>,
  { metadata }: ArticleDraft,
  differences: readonly FactDifference[],
  choice: {
    readonly taken: Readonly<Partial<Record<ComparedFact, boolean>>>;
    /** `undefined` when nobody has said anything: then what the text says counts, or what was known. */
    readonly modifiedAt: string | null | undefined;
  },
): Partial<VersionFacts> {
  const taken = differences.filter(({ field, isLikely: likely }) => choice.taken[field] ?? likely);
  const { modifiedAt } = choice;
  return {
    ...Object.fromEntries(taken.map(({ field }) => [field, metadata[field]])),
    modifiedAt: modifiedAt === undefined ? (metadata.modifiedAt ?? article.modifiedAt) : modifiedAt,
    ...(metadata.accessedAt === null ? {} : { accessedAt: metadata.accessedAt }),
  };
}
