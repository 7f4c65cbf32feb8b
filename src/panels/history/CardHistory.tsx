import { Suspense } from 'react';
import type { Annotation } from '../../domain/annotation';
import { lazyWithMessages } from '../../i18n/lazy-with-messages';
import { useRecords } from '../../store/use-workspace';

const WordsHistory = lazyWithMessages(['history'], () => import('./WordsHistory'));

/** What became of an annotation's words from version to version; nothing while its article has one text. */
export function CardHistory({ annotation }: { readonly annotation: Annotation }) {
  const { id, articleId } = annotation;
  const hasVersions = useRecords(
    ({ tables }) => [...tables.versions.values()].filter((one) => one.articleId === articleId).length > 1,
  );
  if (!hasVersions) return null;
  return (
    <Suspense fallback={null}>
      <WordsHistory key={id} annotationId={id} />
    </Suspense>
  );
}
