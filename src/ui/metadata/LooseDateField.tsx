import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { parseLooseDate } from '../../domain/parse-loose-date';
import { useTranslator } from '../../i18n/use-translator';

/** A field for a date as precise as is known. What is no date is said, and the last one is kept. */
export function LooseDateField(props: {
  readonly label: string;
  readonly description?: ReactNode;
  readonly value: string | null;
  readonly onChange: (date: string | null) => void;
}) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && typed.trim() !== '' && parseLooseDate(typed) === null;
  return (
    <TextInput
      label={props.label}
      description={props.description}
      placeholder={t('metadata.date-example')}
      value={typed ?? props.value ?? ''}
      error={isWrong ? t('metadata.date-wrong') : undefined}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setTyped(value);
        const date = parseLooseDate(value);
        if (date !== null || value.trim() === '') props.onChange(date);
      }}
      onBlur={() => {
        if (!isWrong) setTyped(null);
      }}
    />
  );
}
