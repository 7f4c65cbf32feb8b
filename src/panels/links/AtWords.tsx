import { autoUpdate, flip, offset, shift, useFloating } from '@floating-ui/react';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import type { Span } from '../../domain/span';
import { useSession } from '../../store/use-workspace';
import { findLandmark } from '../../ui/landmarks';
import styles from './AtWords.module.css';

interface AtWordsProps {
  readonly span: Span | undefined;
  readonly children: ReactNode;
}

/**
 * Asks at the words in the text that the question is about; in its own place where there is no room for that.
 */
export function AtWords({ span, children }: AtWordsProps) {
  const view = useSession((state) => state.view);
  const isNarrow = useMediaQuery('(pointer: coarse), (width < 64em)', true, {
    getInitialValueInEffect: false,
  });
  const { refs, floatingStyles } = useFloating({
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
    whileElementsMounted: autoUpdate,
  });
  const isAtWords = !isNarrow && view !== null && span?.versionId === view.versionId;

  useEffect(() => {
    if (!isAtWords || view === null || span === undefined) return;
    view.reveal(span);
    const contextElement = findLandmark(document, 'articleText') ?? undefined;
    refs.setPositionReference({
      ...(contextElement === undefined ? {} : { contextElement }),
      getBoundingClientRect: () => {
        const { start, end } = view.endBoxes(span);
        // Words over several lines are asked about below their last one.
        const left = start.top === end.top ? Math.min(start.x, end.x) : end.x;
        const width = start.top === end.top ? Math.abs(end.x - start.x) : 0;
        return new DOMRect(left, end.top, width, end.bottom - end.top);
      },
    });
  }, [isAtWords, view, span, refs]);

  return (
    <div
      ref={isAtWords ? refs.setFloating : null}
      className={isAtWords ? styles.floating : undefined}
      style={isAtWords ? floatingStyles : undefined}
    >
      {children}
    </div>
  );
}
