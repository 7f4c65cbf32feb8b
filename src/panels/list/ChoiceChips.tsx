import type { ReactNode } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import hidden from '../../ui/hidden.module.css';
import styles from './ChoiceChips.module.css';

/** One value that can be asked for. */
export interface ChipOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: ReactNode;
  /** How many annotations have it. */
  readonly count: number;
}

interface ChoiceChipsProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** The values are names and tags that people wrote. */
  readonly isPeoplesWords?: boolean;
  readonly options: readonly ChipOption<Value>[];
  /** Those asked for; none for any. */
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}

/** Values of a filter, any number of which can be asked for at once. */
export function ChoiceChips<Value extends string>(props: ChoiceChipsProps<Value>) {
  const { label, isLabelHidden = false, isPeoplesWords = false, options, values, onChange } = props;
  const { number } = useTranslator();
  return (
    <fieldset className={styles.chips}>
      <legend className={isLabelHidden ? hidden.hidden : styles.legend}>{label}</legend>
      {options.map(({ value, label: name, icon, count }) => {
        const isOn = values.includes(value);
        return (
          <button
            key={value}
            type="button"
            className={styles.chip}
            aria-pressed={isOn}
            onClick={() => onChange(isOn ? values.filter((other) => other !== value) : [...values, value])}
          >
            {icon}
            <bdi translate={isPeoplesWords ? 'no' : undefined}>{name}</bdi>{' '}
            <span className={styles.count}>{number(count)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
