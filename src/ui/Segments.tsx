import { useId } from 'react';
import hidden from './hidden.module.css';
import { KeyCaps } from './KeyCap';
import { landmark } from './landmarks';
import styles from './Segments.module.css';

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  /** Leaves the label to screen readers, where what is chosen shows beside it. */
  readonly isLabelHidden?: boolean;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** `null` while nothing has been chosen: nobody is led to an answer. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Shows the digits that choose while the group has the focus. */
  readonly hasDigits?: boolean;
  readonly fieldName?: string;
}

/** A choice of one among few. Digits choose while the group has the focus; arrows walk as in any radio group. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const {
    label,
    hint,
    options,
    value,
    onChange,
    hasDigits = false,
    fieldName,
    isLabelHidden = false,
  } = props;
  const name = useId();
  function handleKey(event: React.KeyboardEvent): void {
    if (!hasDigits || event.ctrlKey || event.metaKey || event.altKey) return;
    const option = options[Number.parseInt(event.key, 10) - 1];
    if (option === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.querySelector<HTMLElement>(`input[value="${option.value}"]`)?.focus();
    onChange(option.value);
  }
  return (
    <fieldset className={styles.group} onKeyDown={handleKey} {...landmark('field', fieldName ?? null)}>
      <legend className={isLabelHidden ? hidden.hidden : styles.legend}>
        {label}
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </legend>
      <div className={styles.row}>
        {options.map((option, index) => (
          <label key={option.value} className={styles.option} data-chosen={option.value === value}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
            {hasDigits && (
              <span className={styles.digit}>
                <KeyCaps caps={[String(index + 1)]} />
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
