import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslator } from '../i18n/use-translator';

/** A line of text that may not be empty: an emptied field says so and the last text stays until another is typed. */
export function RequiredTextField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTranslator();
  const [isEmptied, setEmptied] = useState(false);
  return (
    <TextInput
      label={props.label}
      required
      dir="auto"
      maxLength={2000}
      value={isEmptied ? '' : props.value}
      error={isEmptied ? t('desk.name-missing') : undefined}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setEmptied(value.trim() === '');
        if (value.trim() !== '') props.onChange(value);
      }}
      onBlur={() => setEmptied(false)}
    />
  );
}
