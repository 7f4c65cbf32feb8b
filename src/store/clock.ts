/** Time and ids, handed in so that tests can hold them still. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** A fresh UUID v7. */
  newId(): string;
}
