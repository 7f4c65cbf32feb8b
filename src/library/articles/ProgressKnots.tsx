import { memo } from 'react';
import type { ArticleProgress } from '../../store/library-reader';
import { countClaims, type Knot, knotsOf } from '../model/article-list';
import classes from './ProgressKnots.module.css';

const STEP = 17;
const RADIUS = 5;
const LINE_LENGTH = 156;

function KnotShape({ knot, at }: { readonly knot: Knot; readonly at: number }) {
  return (
    <>
      <circle className={knot === 'done' ? classes.done : classes.open} cx={at} cy={8} r={RADIUS} />
      {knot === 'begun' && (
        <path
          className={classes.half}
          d={`M ${at} ${8 - RADIUS} A ${RADIUS} ${RADIUS} 0 0 0 ${at} ${8 + RADIUS} Z`}
        />
      )}
    </>
  );
}

/** A claim per knot, the ones that are done first; many claims as a line. The words beside it say the same. */
export const ProgressKnots = memo(({ progress }: { readonly progress: ArticleProgress | undefined }) => {
  const knots = knotsOf(progress);
  const { total, checked } = countClaims(progress);
  if (knots === null) {
    const done = 6 + (checked / total) * (LINE_LENGTH - 12);
    return (
      <svg className={classes.knots} width={LINE_LENGTH} height={16} aria-hidden>
        <line className={classes.thread} x1={0} y1={8} x2={LINE_LENGTH - 6} y2={8} />
        <line className={classes.way} x1={0} y1={8} x2={done} y2={8} />
        <circle
          className={checked === total ? classes.done : classes.open}
          cx={LINE_LENGTH - 6}
          cy={8}
          r={5}
        />
        <circle className={classes.done} cx={done} cy={8} r={RADIUS} />
      </svg>
    );
  }
  if (knots.length === 0) return null;
  const width = (knots.length - 1) * STEP + 2 * RADIUS + 4;
  return (
    <svg className={classes.knots} width={width} height={16} aria-hidden>
      <line className={classes.thread} x1={7} y1={8} x2={width - 7} y2={8} />
      {knots.map((knot, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a knot has no other name than its place
        <KnotShape key={index} knot={knot} at={7 + index * STEP} />
      ))}
    </svg>
  );
});
