import type { ReactNode } from 'react';
import { matchWords } from './match-words';
import styles from './Palette.module.css';

interface MarkedLabelProps {
  readonly label: string;
  readonly query: string;
  /** Words that people wrote are not the interface's and are never translated. */
  readonly isUserText: boolean;
}

/** A label with the searched words underlined. */
export function MarkedLabel({ label, query, isUserText }: MarkedLabelProps) {
  const ranges = [...(matchWords(label, query) ?? [])].sort((a, b) => a.start - b.start);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at) continue;
    parts.push(label.slice(at, start), <mark key={start}>{label.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(label.slice(at));
  return (
    <span className={styles.label} dir="auto" translate={isUserText ? 'no' : 'yes'}>
      {parts}
    </span>
  );
}
