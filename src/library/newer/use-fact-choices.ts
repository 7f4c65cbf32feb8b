import { useState } from 'react';
import type { Article } from '../../domain/article';
import type { ArticleDraft } from '../../domain/article-draft';
import type { VersionFacts } from '../../domain/article-version';
import { type ComparedFact, chosenFacts, type FactDifference } from '../model/fact-differences';

/** What a person says to the differences between a newer text and its article. */
export interface FactChoices {
  readonly modifiedAt: string | null;
  /** Whether anything is said of the article that was not said before. */
  readonly hasTaken: boolean;
  /** What the article will say of itself. */
  readonly facts: Partial<VersionFacts>;
  isTaken(difference: FactDifference): boolean;
  take(field: ComparedFact, isTaken: boolean): void;
  sayModified(date: string | null): void;
}

/** The choices of one look at a newer text; nothing is stored by them. */
export function useFactChoices(
  article: Article,
  draft: ArticleDraft,
  differences: readonly FactDifference[],
): FactChoices {
  const [taken, setTaken] = useState<Readonly<Partial<Record<ComparedFact, boolean>>>>({});
  const [modifiedAt, setModified] = useState<string | null | undefined>(undefined);
  const facts = chosenFacts(article, draft, differences, { taken, modifiedAt });
  const isTaken = ({ field, isLikely }: FactDifference) => taken[field] ?? isLikely;
  return {
    modifiedAt: facts.modifiedAt ?? null,
    hasTaken: differences.some(isTaken) || facts.modifiedAt !== article.modifiedAt,
    facts,
    isTaken,
    take: (field, isNow) => setTaken((before) => ({ ...before, [field]: isNow })),
    sayModified: setModified,
  };
}
