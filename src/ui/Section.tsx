import { type ReactNode, useId } from 'react';
import { landmark } from './landmarks';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** Anchor that a route may lead to. */
  readonly name?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a screen under a heading of its own. */
export function Section({ title, name, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id} {...landmark('section', name ?? null)}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
