import styles from './KeyCap.module.css';

interface KeyCapsProps {
  readonly caps: readonly string[];
  /** Shown on devices without a keyboard, too: where the keys themselves are what one reads about. */
  readonly isAlwaysShown?: boolean;
}

/** Keys to press, as caps, from left to right as on every keyboard. Hidden from screen readers, which have `aria-keyshortcuts`. */
export function KeyCaps({ caps, isAlwaysShown = false }: KeyCapsProps) {
  return (
    <span className={styles.caps} data-always={isAlwaysShown} dir="ltr" aria-hidden translate="no">
      {caps.map((cap, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sequence may hold a key twice, and its order is what it is.
        <kbd key={index} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
