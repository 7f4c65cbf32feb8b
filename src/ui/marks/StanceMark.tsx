import styles from './StanceMark.module.css';

const SIGNS = { supports: '+', refutes: '−', context: 'i', inconclusive: '±', 'not-judged': '' } as const;

/** The sign of a stance. Says nothing to screen readers: the word stands beside it. */
export function StanceMark({ stance }: { readonly stance: keyof typeof SIGNS }) {
  return (
    <span className={styles.mark} data-stance={stance} aria-hidden>
      {SIGNS[stance]}
    </span>
  );
}
