import { useMemo } from 'react';
import { TagsField, tagsInUse } from '../../ui/TagsField';
import { useLaterRecords } from '../use-later-records';

/** The tags of an article, a source or an entity; those of the others are offered. */
export function RecordTags(props: {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}) {
  const articles = useLaterRecords(({ tables }) => tables.articles);
  const sources = useLaterRecords(({ tables }) => tables.sources);
  const entities = useLaterRecords(({ tables }) => tables.entities);
  const known = useMemo(
    () => tagsInUse([articles, sources, entities].flatMap((table) => [...table.values()])),
    [articles, sources, entities],
  );
  return <TagsField value={props.tags} known={known} onChange={props.onChange} />;
}
