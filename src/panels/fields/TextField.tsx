import { Textarea } from '@mantine/core';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { useWorkspace } from '../../store/use-workspace';
import { landmark } from '../../ui/landmarks';
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

/** A text that is kept as one types. It grows with what is in it, and says so when it can hold no more. */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, onChange, onEnter, isStatement = false, maxLength, fieldName } = props;
  const { t } = useTranslator();
  const { session } = useWorkspace();
  const full = t('panels.field-full', { limit: maxLength });
  // One less, since no character is cut in half.
  const isFull = value.length >= maxLength - 1;
  /** The browser cuts what is beyond without a word. */
  function sayWhenCut({ currentTarget }: { readonly currentTarget: EventTarget }, added: number): void {
    const field = currentTarget as HTMLTextAreaElement;
    const kept = field.value.length - (field.selectionEnd - field.selectionStart);
    if (kept + added > maxLength) session.announce(full);
  }
  function handlePaste(event: ClipboardEvent): void {
    sayWhenCut(event, event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n').length);
  }
  function handleKey(event: KeyboardEvent): void {
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) sayWhenCut(event, 1);
    if (event.key !== 'Enter' || event.shiftKey || onEnter === undefined || event.nativeEvent.isComposing)
      return;
    event.preventDefault();
    onEnter();
  }
  return (
    <Textarea
      label={label}
      description={isFull ? full : hint}
      inputWrapperOrder={['label', 'input', 'description']}
      {...(SIZES_ITSELF ? { rows: 1 } : { autosize: true, minRows: 1, maxRows: 12 })}
      dir="auto"
      maxLength={maxLength}
      value={value}
      {...landmark('field', fieldName ?? null)}
      classNames={{
        input: (isStatement ? styles.statement : styles.prose) ?? '',
        label: styles.label ?? '',
        description: styles.hint ?? '',
      }}
      onChange={(event) => onChange(event.currentTarget.value)}
      onPaste={handlePaste}
      onKeyDown={handleKey}
    />
  );
}
