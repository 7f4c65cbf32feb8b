/** By how much an end of a span is moved. */
export const BOUNDARY_UNITS = ['character', 'word', 'sentence'] as const;

/** One of {@link BOUNDARY_UNITS}. */
export type BoundaryUnit = (typeof BOUNDARY_UNITS)[number];
