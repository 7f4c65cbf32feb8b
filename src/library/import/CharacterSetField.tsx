import { NativeSelect } from '@mantine/core';
import { CHARACTER_SETS, WRITINGS } from '../../formats/plain-text/character-sets';
import { useTranslator } from '../../i18n/use-translator';

/** The character set of a text whose bytes leave it in doubt. Choosing another reads the text anew. */
export function CharacterSetField(props: {
  readonly value: string;
  readonly onChange: (encoding: string) => void;
}) {
  const { t } = useTranslator();
  const groups = WRITINGS.map((writing) => ({
    group: t(`import.charset.${writing}`),
    items: CHARACTER_SETS[writing].map((name) => ({ value: name as string, label: name.toUpperCase() })),
  }));
  const isListed = groups.some(({ items }) => items.some(({ value }) => value === props.value));
  const own = { value: props.value, label: props.value.toUpperCase() };
  return (
    <NativeSelect
      label={t('import.charset.label')}
      description={t('import.charset.hint')}
      value={props.value}
      data={isListed ? groups : [own, ...groups]}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
