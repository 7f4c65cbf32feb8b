import { useEffect, useMemo, useState } from 'react';
import { createTextFinder, type FindOptions } from '../../anchoring/find-text';
import type { TextRange } from '../../domain/span';
import { useSession, useWorkspace } from '../../store/use-workspace';

/** What is looked for. */
export interface FindQuery extends FindOptions {
  readonly words: string;
}

/** What was found in a text, in which of the places one is, and the way on. */
export interface Found {
  readonly places: readonly TextRange[];
  /** Index into `places`; -1 when there is none. */
  readonly at: number;
  goOn(direction: 1 | -1): void;
}

/** Finds words in a text, paints them, and brings one place after the other into view, beginning at the caret. */
export function useFind(text: string, { words, matchCase, wholeWords }: FindQuery): Found {
  const { session } = useWorkspace();
  const view = useSession((state) => state.view);
  const finder = useMemo(() => createTextFinder(text), [text]);
  const places = useMemo(
    () => finder.find(words, { matchCase, wholeWords }),
    [finder, words, matchCase, wholeWords],
  );
  const [chosen, setChosen] = useState<{ readonly places: unknown; readonly at: number } | null>(null);
  const at = useMemo(() => {
    if (chosen?.places === places) return chosen.at;
    const caret = session.state.getState().view?.selection().start ?? 0;
    const first = places.findIndex(({ start }) => start >= caret);
    return first < 0 && places.length > 0 ? 0 : first;
  }, [chosen, places, session]);

  useEffect(() => {
    view?.paint('found', places);
    return () => view?.paint('found', []);
  }, [view, places]);

  useEffect(() => {
    const place = places[at];
    if (place === undefined) return;
    view?.reveal(place);
    view?.paint('found-now', [place]);
    return () => view?.paint('found-now', []);
  }, [view, places, at]);

  return {
    places,
    at,
    goOn: (direction) => {
      if (places.length === 0) return;
      setChosen({ places, at: (at + direction + places.length) % places.length });
    },
  };
}
