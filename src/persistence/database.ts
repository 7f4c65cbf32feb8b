import Dexie, { type Table } from 'dexie';
import { TABLE_NAMES, type TableName } from '../domain/record-types';

/** Name of the database on this device. */
export const DATABASE_NAME = 'redthread';

/** The records on this device; one store per table of records. */
export class RedthreadDatabase extends Dexie {
  constructor(name = DATABASE_NAME) {
    super(name);
    this.version(1).stores({
      articles: 'id',
      versions: 'id, articleId, sha256',
      annotations: 'id, articleId, body.sourceId, body.entityId',
      evidence: 'id, articleId, sourceId',
      ties: 'id, articleId, entityId',
      replies: 'id, articleId',
      sources: 'id',
      entities: 'id',
      annotators: 'id',
      labelSets: 'id',
      settings: 'id',
    });
  }

  rows(table: TableName): Table<{ id: string }, string> {
    return this.table(table);
  }

  get allTables(): Table[] {
    return TABLE_NAMES.map((name) => this.table(name));
  }
}
