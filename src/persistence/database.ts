import Dexie, { type DexieOptions, type Table, type Transaction } from 'dexie';
import type { Change } from '../domain/change';
import type { RecordBase } from '../domain/record';
import type { TableName } from '../domain/record-types';
import type { ArticleProgress, ReadingPosition, SearchHit } from '../store/library-reader';
import type { TextDraft } from '../store/text-draft';

/** Name of the database on this device. */
export const DATABASE_NAME = 'redthread';

/** One step that can be undone, as it is stored. */
export interface StepRow {
  /** Order in which steps were first written, over all tabs. */
  readonly seq: number;
  readonly id: string;
  readonly scope: string;
  readonly undone: boolean;
  readonly change: Change;
}

/** What a search finds a record by. */
export interface SearchRow {
  /** Of what a hit is made of, or a placement: an annotation is found by all words that it has had. */
  readonly table: SearchHit['table'] | 'placements';
  readonly id: string;
  /** Empty for records that belong to no article. */
  readonly articleId: string;
  /** Each after the mark of its table (`searchKey`). */
  readonly words: readonly string[];
}

/** Facts about the database itself. */
export type MetaRow =
  | { readonly key: 'seq'; readonly value: number }
  /** Version of every record type the rows are in. */
  | { readonly key: 'record-versions'; readonly value: Readonly<Record<string, number>> }
  /** Made with the database; a tab that finds another one writes into a database that is not the one it opened. */
  | { readonly key: 'generation'; readonly value: string }
  /** Number of the last change of a tab that was written, so that none is written twice. */
  | { readonly key: `tab:${string}`; readonly value: number };

/** Raised when stores or indexes change. */
export const STORES_VERSION = 2;

/** The stores, as code reads and writes them: of the database as it is, or all within one transaction. */
export interface Stores {
  readonly steps: Table<StepRow, number>;
  readonly progress: Table<ArticleProgress, string>;
  readonly searchRows: Table<SearchRow, [string, string]>;
  readonly positions: Table<ReadingPosition & { readonly articleId: string }, string>;
  readonly drafts: Table<TextDraft & { readonly articleId: string }, string>;
  readonly meta: Table<MetaRow, string>;
  /** The store of a table of records. */
  rows(name: TableName): Table<RecordBase, string>;
}

/**
 * The stores bound to a transaction. Dexie finds the transaction of a call by following promises, and loses it after many
 * steps in between or when several run at once; what is bound can't slip out of it.
 */
export function storesWithin(transaction: Transaction): Stores {
  return {
    steps: transaction.table('steps'),
    progress: transaction.table('progress'),
    searchRows: transaction.table('searchRows'),
    positions: transaction.table('positions'),
    drafts: transaction.table('drafts'),
    meta: transaction.table('meta'),
    rows: (name) => transaction.table(name),
  };
}

/** The database: one store per table of records, and what is derived from them or stands beside them. */
export class RedthreadDatabase extends Dexie implements Stores {
  declare readonly steps: Table<StepRow, number>;
  declare readonly progress: Table<ArticleProgress, string>;
  declare readonly searchRows: Table<SearchRow, [string, string]>;
  declare readonly positions: Table<ReadingPosition & { readonly articleId: string }, string>;
  declare readonly drafts: Table<TextDraft & { readonly articleId: string }, string>;
  declare readonly meta: Table<MetaRow, string>;

  constructor(name: string, options?: DexieOptions) {
    super(name, options);
    this.version(1).stores({
      articles: 'id',
      versions: 'id, articleId, sha256',
      annotations:
        'id, articleId, body.sourceId, body.entityId, [articleId+kind+body.status], [articleId+reviewState]',
      evidence: 'id, articleId, claimId, sourceId',
      ties: 'id, articleId, claimId, entityId',
      replies: 'id, articleId, annotationId',
      sources: 'id',
      entities: 'id',
      annotators: 'id',
      labelSets: 'id',
      settings: 'id',
      steps: 'seq, id, scope',
      progress: 'articleId',
      searchRows: '[table+id], articleId, *words',
      positions: 'articleId',
      meta: 'key',
    });
    this.version(STORES_VERSION).stores({
      articles: 'id, currentVersionId',
      placements: 'id, articleId, annotationId, versionId, fromVersionId, [versionId+status]',
      drafts: 'articleId',
    });
  }

  /** The store of a table of records. */
  rows(name: TableName): Table<RecordBase, string> {
    return this.table(name);
  }
}
