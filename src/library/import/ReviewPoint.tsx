import type { ReactNode } from 'react';
import styles from './ReviewPoint.module.css';

/** One numbered point of a review: what is so, what it means, and what can be chosen about it. Stands in an ordered list. */
export function ReviewPoint(props: {
  readonly title: string;
  readonly words?: string;
  /** Shows that something of the file does not come in as it stands. */
  readonly icon?: ReactNode;
  readonly choice?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <li className={styles.point}>
      <div className={styles.words}>
        <p className={styles.title}>
          {props.icon}
          {props.title}
        </p>
        {props.words !== undefined && <p className={styles.meaning}>{props.words}</p>}
        {props.children}
      </div>
      {props.choice !== undefined && <div className={styles.choice}>{props.choice}</div>}
    </li>
  );
}
