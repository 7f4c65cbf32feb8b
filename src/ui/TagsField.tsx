import { TagsInput } from '@mantine/core';
import { useTranslator } from '../i18n/use-translator';

interface TagsFieldProps {
  readonly value: readonly string[];
  /** Tags in use already, which are offered. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** The tags of a record: trimmed, none empty, none twice, 100 characters at most. */
export function TagsField({ value, known, onChange }: TagsFieldProps) {
  const { t } = useTranslator();
  return (
    <TagsInput
      label={t('tags.label')}
      description={t('tags.hint')}
      value={[...value]}
      data={[...known]}
      limit={30}
      maxTags={200}
      maxLength={100}
      comboboxProps={{ withinPortal: false }}
      onChange={(tags) =>
        onChange([...new Set(tags.map((tag) => tag.trim().slice(0, 100)).filter((tag) => tag !== ''))])
      }
    />
  );
}

/** Every tag of some records once, in order of the alphabet. */
export function tagsInUse(records: Iterable<{ readonly tags: readonly string[] }>): readonly string[] {
  return [...new Set([...records].flatMap(({ tags }) => tags))].sort();
}
