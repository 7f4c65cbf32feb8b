import { useEffect, useState } from 'react';
import type { SearchHit } from '../../store/library-reader';
import { useWorkspace } from '../../store/use-workspace';

/** As many hits as a person looks through; who wants others types another letter. */
const MOST_HITS = 80;

/** Hits for what is typed; while an answer is on its way the last one stays. `null` when nothing is searched for. */
export function useSearch(query: string): readonly SearchHit[] | null {
  const { reader } = useWorkspace();
  const [answer, setAnswer] = useState<readonly SearchHit[] | null>(null);
  const words = query.trim();
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
        if (!isOld) setAnswer([]);
      },
    );
    return () => {
      isOld = true;
    };
  }, [reader, words]);
  return words === '' ? null : answer;
}
