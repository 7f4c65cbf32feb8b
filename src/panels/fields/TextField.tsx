import { Textarea } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import styles from './TextField.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter ends the field and goes on; without it Enter makes a new line. */
  readonly onEnter?: () => void;
  readonly isStatement?: boolean;
  readonly maxLength: number;
  readonly fieldName?: string;
}

/** Whether the browser itself makes a field as tall as its text, which costs no measuring by script. */
const SIZES_ITSELF = CSS.supports('field-sizing', 'content');

/** A text that is kept as one types. It grows with what is in it. */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, onChange, onEnter, isStatement = false, maxLength, fieldName } = props;
  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || onEnter === undefined || event.nativeEvent.isComposing)
      return;
    event.preventDefault();
    onEnter();
  }
  return (
    <Textarea
      label={label}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description']}
      {...(SIZES_ITSELF ? { rows: 1 } : { autosize: true, minRows: 1, maxRows: 12 })}
      dir="auto"
      maxLength={maxLength}
      value={value}
      data-field={fieldName}
      classNames={{
        input: (isStatement ? styles.statement : styles.prose) ?? '',
        label: styles.label ?? '',
        description: styles.hint ?? '',
      }}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={handleKey}
    />
  );
}
