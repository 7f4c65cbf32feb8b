import { TagsInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { useLaterRecords } from '../use-later-records';

/** The free labels of a record; those of other records are offered. */
export function TagsField(props: {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}) {
  const { t } = useTranslator();
  const articles = useLaterRecords(({ tables }) => tables.articles);
  const sources = useLaterRecords(({ tables }) => tables.sources);
  const entities = useLaterRecords(({ tables }) => tables.entities);
  const known = useMemo(
    () =>
      [
        ...new Set(
          [articles, sources, entities].flatMap((table) => [...table.values()].flatMap(({ tags }) => tags)),
        ),
      ].sort(),
    [articles, sources, entities],
  );
  return (
    <TagsInput
      label={t('library.tags')}
      description={t('library.tags-hint')}
      value={[...props.tags]}
      data={known}
      limit={30}
      maxTags={200}
      onChange={(tags) => props.onChange(tags.map((tag) => tag.slice(0, 100)))}
    />
  );
}
