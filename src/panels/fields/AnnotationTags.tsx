import { useMemo } from 'react';
import type { Annotation } from '../../domain/annotation';
import { editAnnotation } from '../../store/actions/edit-annotation';
import { useRecords, useWorkspace } from '../../store/use-workspace';
import { TagsField, tagsInUse } from '../../ui/TagsField';

/** The tags of an annotation; those of the article's other annotations are offered. */
export function AnnotationTags({ annotation }: { readonly annotation: Annotation }) {
  const workspace = useWorkspace();
  const annotations = useRecords(({ tables }) => tables.annotations);
  const known = useMemo(() => tagsInUse(annotations.values()), [annotations]);
  return (
    <TagsField
      key={annotation.id}
      value={annotation.tags}
      known={known}
      onChange={(tags) =>
        editAnnotation(workspace, annotation, { ...annotation, tags }, { label: 'change.tags' })
      }
    />
  );
}
