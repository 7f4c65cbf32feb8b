import type { ReactNode } from 'react';
import classes from './FilterChips.module.css';

interface FilterChipsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly count: string;
    readonly icon?: ReactNode;
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One filter of several, each with how many pass it. */
export function FilterChips<Value extends string>(props: FilterChipsProps<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset with its legend out of sight lays out worse and says the same
    <div role="group" className={classes.chips} aria-label={props.label}>
      {props.options.map(({ value, label, count, icon }) => (
        <button
          key={value}
          type="button"
          className={classes.chip}
          aria-pressed={value === props.value}
          onClick={() => props.onChange(value)}
        >
          {icon}
          <span>{label}</span> <span className={classes.count}>{count}</span>
        </button>
      ))}
    </div>
  );
}
