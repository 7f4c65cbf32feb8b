import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { linkSchema } from '../../domain/record';
import { useTranslator } from '../../i18n/use-translator';

/** A typed address as it is kept, `null` for none, `undefined` for what is no address. */
function readLink(typed: string): string | null | undefined {
  const trimmed = typed.trim();
  if (trimmed === '') return null;
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(trimmed);
  // A word alone is no address, though it could be the name of a host.
  if (!hasScheme && !/^[^\s/?#]+\.[^\s/?#.]/.test(trimmed)) return undefined;
  const link = hasScheme ? trimmed : `https://${trimmed}`;
  return linkSchema.safeParse(link).success && URL.canParse(link) ? link : undefined;
}

/** A field for an address; what is typed without a scheme gets https. What is no address is said, and the last one is kept. */
export function LinkField(props: {
  readonly label: string;
  readonly description?: ReactNode;
  readonly value: string | null;
  readonly onChange: (link: string | null) => void;
}) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && readLink(typed) === undefined;
  return (
    <TextInput
      type="url"
      inputMode="url"
      label={props.label}
      description={props.description}
      value={typed ?? props.value ?? ''}
      error={isWrong ? t('metadata.link-wrong') : undefined}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const link = readLink(event.currentTarget.value);
        if (link !== undefined) props.onChange(link);
      }}
      onBlur={() => {
        if (!isWrong) setTyped(null);
      }}
    />
  );
}
