import styles from './KeyCap.module.css';

/** Keys to press, as caps. Hidden from screen readers, which have `aria-keyshortcuts`. */
export function KeyCaps({ caps }: { readonly caps: readonly string[] }) {
  return (
    <span className={styles.caps} aria-hidden translate="no">
      {caps.map((cap) => (
        <kbd key={cap} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
