const PATHS = {
  circle: 'M10 1a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
  square: 'M2 2h16v16H2z',
  triangle: 'M10 1l9 17H1z',
  diamond: 'M10 0l10 10l-10 10L0 10z',
  hexagon: 'M5 1.500h10l5 8.500l-5 8.500H5L0 10z',
} as const;

interface PersonShapeProps {
  readonly shape: keyof typeof PATHS;
  /** Colour token without `--rt-`. */
  readonly colour: string;
  /** CSS px. */
  readonly size?: number;
}

/** The sign of somebody who annotates. Says nothing to screen readers: the name stands beside it. */
export function PersonShape({ shape, colour, size = 18 }: PersonShapeProps) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill={`var(--rt-${colour})`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[shape]} />
    </svg>
  );
}
