import type { SourceRank } from '../../domain/source';
import styles from './RankBars.module.css';

const FILLED: Readonly<Record<SourceRank, number>> = { primary: 3, secondary: 2, tertiary: 1 };

/** How near a source stands to what it tells, as three bars. Says nothing to screen readers: the word stands beside it. */
export function RankBars({ rank }: { readonly rank: SourceRank | null }) {
  const filled = rank === null ? 0 : FILLED[rank];
  return (
    <svg className={styles.bars} width={20} height={14} aria-hidden>
      {[0, 1, 2].map((bar) => (
        <rect
          key={bar}
          className={bar < filled ? styles.filled : styles.empty}
          x={1 + bar * 6.5}
          y={8 - bar * 3}
          width={4.5}
          height={5 + bar * 3}
          rx={1}
        />
      ))}
    </svg>
  );
}
