import { Button } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { KeyCaps } from '../../ui/KeyCap';
import styles from './Links.module.css';

interface DigitChoiceProps<Value extends string> {
  readonly question: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly sign?: ReactNode }[];
  readonly onChoose: (value: Value) => void;
  readonly onCancel: () => void;
  /** What leaving it unanswered is called; "Cancel" where nothing has happened yet. */
  readonly cancelLabel?: string | undefined;
}

/** One question with few answers, each with its digit; nothing is chosen beforehand. Takes the focus; Esc leaves it. */
export function DigitChoice<Value extends string>(props: DigitChoiceProps<Value>) {
  const { question, options, onChoose, onCancel, cancelLabel } = props;
  const { t } = useTranslator();
  function handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const option = options[Number.parseInt(event.key, 10) - 1];
    if (option === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (option === undefined) onCancel();
    else onChoose(option.value);
  }
  return (
    <fieldset className={styles.choice} data-question="" onKeyDown={handleKey}>
      <legend className={styles.heading}>{question}</legend>
      {options.map(({ value, label, sign }, index) => (
        <Button
          key={value}
          variant="default"
          size="compact-md"
          autoFocus={index === 0}
          aria-keyshortcuts={String(index + 1)}
          leftSection={sign}
          rightSection={<KeyCaps caps={[String(index + 1)]} />}
          onClick={() => onChoose(value)}
        >
          {label}
        </Button>
      ))}
      <Button variant="subtle" size="compact-md" onClick={onCancel}>
        {cancelLabel ?? t('panels.link.cancel')}
      </Button>
    </fieldset>
  );
}
