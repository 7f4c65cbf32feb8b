import styles from './Logo.module.css';

/** The thread with its loop and knot. Says nothing to screen readers: the name stands beside it. */
export function Logo() {
  return (
    <svg
      className={styles.logo}
      viewBox="0 0 34 18"
      width="34"
      height="18"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1 15h17a5.500 5.500 0 1 0-5.500-5.500c0 3.500 2.500 5.500 6 5.500h9" />
      <circle cx="30.500" cy="15" r="2.600" />
    </svg>
  );
}
