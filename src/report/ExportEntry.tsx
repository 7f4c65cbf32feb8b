import { IconCheck, IconCircleMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslator } from '../i18n/use-translator';
import classes from './HandOn.module.css';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** One way to take the work away: what it is, what it can't carry, and its buttons. */
export function ExportEntry(props: {
  readonly icon: ReactNode;
  readonly name: string;
  readonly meaning: string;
  /** What is left out, in words; empty when nothing is. */
  readonly losses: readonly string[];
  readonly actions: ReactNode;
}) {
  const { t, list } = useTranslator();
  const isWhole = props.losses.length === 0;
  return (
    <section className={classes.entry} aria-label={props.name}>
      <span className={classes.icon}>{props.icon}</span>
      <div>
        <h3 className={classes.name}>{props.name}</h3>
        <p className={classes.meaning}>{props.meaning}</p>
        <p className={classes.loss}>
          {isWhole ? <IconCheck {...ICON} /> : <IconCircleMinus {...ICON} />}
          {isWhole ? t('report.leaves-nothing') : t('report.leaves-out', { what: list(props.losses) })}
        </p>
      </div>
      <div className={classes.actions}>{props.actions}</div>
    </section>
  );
}
