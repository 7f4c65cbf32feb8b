import { type ReactNode, useEffect, useRef } from 'react';
import classes from './TroublePage.module.css';

interface TroublePageProps {
  readonly icon: ReactNode;
  readonly title: string;
  /** What has happened, whether the work is safe, what can be done now: one sentence each. */
  readonly lines: readonly string[];
  /** What the machine said, for whoever helps. */
  readonly detail?: { readonly label: string; readonly text: string };
  /** Buttons. */
  readonly children: ReactNode;
}

/** A page in the place of the app when it can't be shown. */
export function TroublePage({ icon, title, lines, detail, children }: TroublePageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={classes.page}>
      <div className={classes.icon} aria-hidden="true">
        {icon}
      </div>
      <div className={classes.body}>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        {lines.map((line) => (
          <p key={line} className={classes.line}>
            {line}
          </p>
        ))}
        <div className={classes.actions}>{children}</div>
        {detail !== undefined && detail.text !== '' && (
          <details className={classes.detail}>
            <summary>{detail.label}</summary>
            <p dir="auto">{detail.text}</p>
          </details>
        )}
      </div>
    </main>
  );
}
