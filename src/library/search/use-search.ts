import { useEffect, useState } from 'react';
import type { SearchHit } from '../../store/library-reader';
import { useWorkspace } from '../../store/use-workspace';

/** As many hits as a person looks through; who wants others types another letter. */
const MOST_HITS = 80;

/** What a search has found. */
export interface Search {
  /** While an answer is on its way the last one stays. `null` when nothing is searched for, or the search failed. */
  readonly hits: readonly SearchHit[] | null;
  /** Whether what is stored could not be searched. */
  readonly hasFailed: boolean;
  searchAgain(): void;
}

/** Hits for what is typed. */
export function useSearch(query: string): Search {
  const { reader } = useWorkspace();
  const [answer, setAnswer] = useState<readonly SearchHit[] | 'failed' | null>(null);
  const [turn, setTurn] = useState(0);
  const words = query.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn searches for the same words again
  useEffect(() => {
    if (words === '') {
      setAnswer(null);
      return;
    }
    let isOld = false;
    reader.search(words, MOST_HITS).then(
      (hits) => {
        if (!isOld) setAnswer(hits);
      },
      () => {
        if (!isOld) setAnswer('failed');
      },
    );
    return () => {
      isOld = true;
    };
  }, [reader, words, turn]);
  const hasFailed = words !== '' && answer === 'failed';
  return {
    hits: words === '' || answer === 'failed' ? null : answer,
    hasFailed,
    searchAgain: () => setTurn(turn + 1),
  };
}
