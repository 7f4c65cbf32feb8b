import styles from './KeyCap.module.css';

/** Keys to press, as caps. Hidden from screen readers, which have `aria-keyshortcuts`. */
export function KeyCaps({ caps }: { readonly caps: readonly string[] }) {
  return (
    <span className={styles.caps} aria-hidden translate="no">
      {caps.map((cap, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sequence may hold a key twice, and its order is what it is.
        <kbd key={index} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
