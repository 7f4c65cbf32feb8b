import type { TextRange } from '../../domain/span';
import { passageAround } from '../model/passage';
import styles from './Passage.module.css';
import { type Side, Wording, type WordRuns } from './Wording';

interface PassagesProps {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly ranges: readonly TextRange[];
  /** What changed, of each range; `null` for one of which that is not known. */
  readonly runs: readonly (WordRuns | null)[];
  readonly side: Side;
  /** How the kind of annotation is drawn in the text. */
  readonly line: string;
  readonly colour: string;
  readonly isInDoubt?: boolean;
}

/** Marked words of a text with what stands around them, as the text draws them. */
export function Passages(props: PassagesProps) {
  const { text, language, direction, ranges, runs, side, line, colour, isInDoubt = false } = props;
  return (
    <blockquote
      className={styles.passage}
      data-doubt={isInDoubt}
      lang={language}
      dir={direction}
      translate="no"
    >
      {ranges.map((range, index) => {
        const { before, words, after } = passageAround(text, range);
        return (
          <p key={range.start}>
            {before}
            <mark
              className={`rt-mark rt-mark-${line} rt-kind-${colour} rt-lane-0 rt-start rt-end${isInDoubt ? ' rt-waiting' : ''}`}
            >
              <Wording words={words} runs={runs[index] ?? null} side={side} />
            </mark>
            {after}
          </p>
        );
      })}
    </blockquote>
  );
}
