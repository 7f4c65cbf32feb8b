import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslator } from '../../i18n/use-translator';

interface DateFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

const LOOSE_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A date as precise as is known: a year, a month or a day. Only what reads as one is kept. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const { t, looseDate } = useTranslator();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value ?? '';
  const isWrong = typed !== null && typed !== '' && !LOOSE_DATE.test(typed);
  return (
    <TextInput
      label={label}
      placeholder={t('panels.date.placeholder')}
      description={value === null ? undefined : looseDate(value)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={isWrong ? t('panels.date.wrong') : undefined}
      value={shown}
      maxLength={10}
      onChange={(event) => {
        const text = event.currentTarget.value.trim();
        setTyped(text);
        if (text === '') onChange(null);
        else if (LOOSE_DATE.test(text)) onChange(text);
      }}
      onBlur={() => !isWrong && setTyped(null)}
    />
  );
}
