import { TagsInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { useRecords } from '../../store/use-workspace';

interface TagsFieldProps {
  readonly value: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** Tags, with those that are used already offered. */
export function TagsField({ value, onChange }: TagsFieldProps) {
  const { t } = useTranslator();
  const annotations = useRecords(({ tables }) => tables.annotations);
  const known = useMemo(
    () => [...new Set([...annotations.values()].flatMap(({ tags }) => tags))].sort(),
    [annotations],
  );
  return (
    <TagsInput
      label={t('panels.tags')}
      value={[...value]}
      data={known}
      maxTags={200}
      maxLength={100}
      comboboxProps={{ withinPortal: false }}
      onChange={(tags) => onChange([...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))])}
    />
  );
}
