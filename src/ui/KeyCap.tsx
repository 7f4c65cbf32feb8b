import hidden from './hidden.module.css';
import styles from './KeyCap.module.css';

interface KeyCapsProps {
  readonly caps: readonly string[];
  /** Shown on devices without a keyboard, too: where the keys themselves are what one reads about. */
  readonly isAlwaysShown?: boolean;
  /** Read out, too: for words beside it that say nothing without the keys. */
  readonly isSpoken?: boolean;
}

/**
 * Keys to press, as caps, from left to right as on every keyboard. Hidden from screen readers, which have `aria-keyshortcuts`,
 * unless they are to be spoken.
 */
export function KeyCaps({ caps, isAlwaysShown = false, isSpoken = false }: KeyCapsProps) {
  return (
    <>
      {isSpoken && (
        <span className={hidden.hidden} translate="no">
          {caps.join(' ')}
        </span>
      )}
      <span className={styles.caps} data-always={isAlwaysShown} dir="ltr" aria-hidden translate="no">
        {caps.map((cap, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sequence may hold a key twice, and its order is what it is.
          <kbd key={index} className={styles.cap}>
            {cap}
          </kbd>
        ))}
      </span>
    </>
  );
}
