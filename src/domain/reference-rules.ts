import type { KindId } from './kinds/registry';
import { recordTypes, TABLE_NAMES, type TableName } from './record-types';
import { SEMEVAL_SET_ID } from './semeval-labels';

/** What becomes of a record when the one it names is not there: it goes too, names nothing any more, or stays as it is. */
export type Fate = 'goes' | 'cleared' | 'kept';

/** A field in which records of one table name a record. */
export interface ReferenceRule {
  readonly table: TableName;
  /** Where the id stands: keys joined by dots, `[]` after the key of a list for each of its items. */
  readonly path: string;
  /** The table of the record that is named. */
  readonly names: TableName;
  /** The kind that a named annotation has to be of. */
  readonly kind?: KindId;
  /** What becomes of the record when the named one is removed here. */
  readonly whenRemoved: Fate;
  /** What becomes of it when the named one is neither in its file nor here; `goes` means that it can't do without. */
  readonly whenMissing: Fate;
  /** Ids that come with the app and name no record. */
  readonly shipped?: readonly string[];
  /** The path of what means nothing without the reference and is cleared with it. */
  readonly clearedToo?: string;
}

const NEEDED = { whenRemoved: 'goes', whenMissing: 'goes' } as const;
const NAMED = { whenRemoved: 'cleared', whenMissing: 'cleared' } as const;
const KEPT = { whenRemoved: 'kept', whenMissing: 'kept' } as const;

const OF_ARTICLE = TABLE_NAMES.filter((table) => recordTypes[table].residence === 'article').map(
  (table): ReferenceRule => ({ table, path: 'articleId', names: 'articles', ...NEEDED }),
);

const AUTHORS = TABLE_NAMES.map(
  (table): ReferenceRule => ({ table, path: 'createdBy', names: 'annotators', ...KEPT }),
);

/**
 * Every field in which one record names another. All that follows references is made of these: what hangs on a record, what is
 * removed or cleared with it, what is repointed by a merge, renamed in a copy and checked in a file.
 */
export const REFERENCE_RULES: readonly ReferenceRule[] = [
  ...OF_ARTICLE,
  { table: 'articles', path: 'currentVersionId', names: 'versions', ...NEEDED },
  { table: 'annotations', path: 'spans[].versionId', names: 'versions', ...NEEDED },
  { table: 'annotations', path: 'body.sourceId', names: 'sources', ...NAMED },
  { table: 'annotations', path: 'body.entityId', names: 'entities', ...NAMED },
  {
    table: 'annotations',
    path: 'body.labelSetId',
    names: 'labelSets',
    // A set that is removed can be given back; what used it has its label again then.
    whenRemoved: 'kept',
    whenMissing: 'cleared',
    shipped: [SEMEVAL_SET_ID],
    clearedToo: 'body.labelId',
  },
  { table: 'placements', path: 'annotationId', names: 'annotations', ...NEEDED },
  { table: 'placements', path: 'versionId', names: 'versions', ...NEEDED },
  { table: 'placements', path: 'fromVersionId', names: 'versions', ...NEEDED },
  { table: 'placements', path: 'spans[].versionId', names: 'versions', ...NEEDED },
  { table: 'placements', path: 'answeredBy', names: 'annotators', ...KEPT },
  { table: 'evidence', path: 'claimId', names: 'annotations', kind: 'claim', ...NEEDED },
  { table: 'evidence', path: 'sourceId', names: 'sources', ...NEEDED },
  { table: 'ties', path: 'claimId', names: 'annotations', kind: 'claim', ...NEEDED },
  { table: 'ties', path: 'entityId', names: 'entities', ...NEEDED },
  { table: 'replies', path: 'annotationId', names: 'annotations', ...NEEDED },
  { table: 'sources', path: 'basedOn[]', names: 'sources', ...NAMED },
  { table: 'settings', path: 'annotatorId', names: 'annotators', ...KEPT },
  ...AUTHORS,
];

/** The fields in which records of any table name those of one, in the order of the tables. */
export function rulesNaming(table: TableName): readonly ReferenceRule[] {
  return TABLE_NAMES.flatMap((name) =>
    REFERENCE_RULES.filter((rule) => rule.table === name && rule.names === table),
  );
}
