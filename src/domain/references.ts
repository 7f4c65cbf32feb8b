import type { Annotation } from './annotation';
import type { RecordBase } from './record';
import type { TableName, TableRows } from './record-types';
import { SEMEVAL_SET_ID } from './semeval-labels';

/** A record that another one names, and the field that names it. */
export interface Reference {
  readonly field: string;
  readonly table: TableName;
  readonly id: string;
}

type ReferencesOf = { readonly [Name in TableName]?: (row: TableRows[Name]) => readonly Reference[] };

function bodyReferences(annotation: Annotation): Reference[] {
  switch (annotation.kind) {
    case 'source-mention': {
      const { sourceId } = annotation.body;
      return sourceId === null ? [] : [{ field: 'body.sourceId', table: 'sources', id: sourceId }];
    }
    case 'entity-mention': {
      const { entityId } = annotation.body;
      return entityId === null ? [] : [{ field: 'body.entityId', table: 'entities', id: entityId }];
    }
    case 'technique': {
      const { labelSetId } = annotation.body;
      const isShipped = labelSetId === null || labelSetId === SEMEVAL_SET_ID;
      return isShipped ? [] : [{ field: 'body.labelSetId', table: 'labelSets', id: labelSetId }];
    }
    default:
      return [];
  }
}

const NEEDED: ReferencesOf = {
  versions: (row) => [{ field: 'articleId', table: 'articles', id: row.articleId }],
  articles: (row) => [{ field: 'currentVersionId', table: 'versions', id: row.currentVersionId }],
  annotations: (row) => [
    { field: 'articleId', table: 'articles', id: row.articleId },
    ...row.spans.map(
      (span, index): Reference => ({
        field: `spans[${index}].versionId`,
        table: 'versions',
        id: span.versionId,
      }),
    ),
  ],
  evidence: (row) => [
    { field: 'articleId', table: 'articles', id: row.articleId },
    { field: 'claimId', table: 'annotations', id: row.claimId },
    { field: 'sourceId', table: 'sources', id: row.sourceId },
  ],
  ties: (row) => [
    { field: 'articleId', table: 'articles', id: row.articleId },
    { field: 'claimId', table: 'annotations', id: row.claimId },
    { field: 'entityId', table: 'entities', id: row.entityId },
  ],
  replies: (row) => [
    { field: 'articleId', table: 'articles', id: row.articleId },
    { field: 'annotationId', table: 'annotations', id: row.annotationId },
  ],
};

const NAMED: ReferencesOf = {
  annotations: bodyReferences,
  sources: (row) => row.basedOn.map((id, index) => ({ field: `basedOn[${index}]`, table: 'sources', id })),
};

function listWith(rules: ReferencesOf, table: TableName, row: RecordBase): readonly Reference[] {
  const rule = rules[table] as ((row: RecordBase) => readonly Reference[]) | undefined;
  return rule?.(row) ?? [];
}

/** The records that a record can't do without. */
export function neededReferences(table: TableName, row: RecordBase): readonly Reference[] {
  return listWith(NEEDED, table, row);
}

/** The records that a record names but could do without. */
export function namedReferences(table: TableName, row: RecordBase): readonly Reference[] {
  return listWith(NAMED, table, row);
}

/** The record without a reference that it can do without. */
export function withoutReference<R extends RecordBase>(table: TableName, row: R, gone: Reference): R {
  if (table === 'sources') {
    const { basedOn } = row as unknown as TableRows['sources'];
    return { ...row, basedOn: basedOn.filter((id) => id !== gone.id) };
  }
  const { body } = row as unknown as Annotation;
  const cleared =
    gone.table === 'labelSets' ? { labelSetId: null, labelId: null } : { [gone.field.slice(5)]: null };
  return { ...row, body: { ...body, ...cleared } };
}

/** Gives the id that takes the place of another; the same id when nothing does. */
export type Rename = (table: TableName, id: string) => string;

function renameInAnnotation(annotation: Annotation, rename: Rename): Annotation {
  const renamed = {
    ...annotation,
    articleId: rename('articles', annotation.articleId),
    spans: annotation.spans.map((span) => ({ ...span, versionId: rename('versions', span.versionId) })),
  } as Annotation;
  const fields = Object.fromEntries(
    bodyReferences(annotation).map(({ field, table, id }) => [
      field.slice('body.'.length),
      rename(table, id),
    ]),
  );
  return { ...renamed, body: { ...renamed.body, ...fields } } as Annotation;
}

/** The record with its own id and what it refers to within an article renamed; who made it and what a source rests on stay. */
export function renameInRecord<R extends RecordBase>(table: TableName, row: R, rename: Rename): R {
  const fields = row as R & Readonly<Record<string, string>>;
  const renamed = { ...row, id: rename(table, row.id) } as unknown as Record<string, unknown>;
  switch (table) {
    case 'articles':
      renamed.currentVersionId = rename('versions', fields.currentVersionId ?? '');
      break;
    case 'versions':
      renamed.articleId = rename('articles', fields.articleId ?? '');
      break;
    case 'annotations':
      return { ...renameInAnnotation(row as unknown as Annotation, rename), id: renamed.id } as unknown as R;
    case 'evidence':
    case 'ties':
    case 'replies':
      for (const reference of neededReferences(table, row)) {
        renamed[reference.field] = rename(reference.table, reference.id);
      }
      break;
    default:
      break;
  }
  return renamed as unknown as R;
}
