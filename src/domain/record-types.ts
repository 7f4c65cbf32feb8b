import { type Annotation, annotationType } from './annotation';
import { type Annotator, annotatorType } from './annotator';
import { type Article, articleType } from './article';
import { type ArticleVersion, articleVersionType } from './article-version';
import { type Entity, entityType } from './entity';
import { type Evidence, evidenceType } from './evidence';
import { type LabelSet, labelSetType } from './label-set';
import { type Placement, placementType } from './placement';
import type { RecordBase, RecordType } from './record';
import { type Reply, replyType } from './reply';
import { type Settings, settingsType } from './settings';
import { type Source, sourceType } from './source';
import { type Tie, tieType } from './tie';

/** The row type of every table. */
export interface TableRows {
  articles: Article;
  versions: ArticleVersion;
  annotations: Annotation;
  placements: Placement;
  evidence: Evidence;
  ties: Tie;
  replies: Reply;
  sources: Source;
  entities: Entity;
  annotators: Annotator;
  labelSets: LabelSet;
  settings: Settings;
}

/** The name of a table of records. */
export type TableName = keyof TableRows;

/** Rows of some tables, as they come from storage or a file. */
export type RowsByTable = { readonly [Name in TableName]?: readonly TableRows[Name][] };

/** Every record type by its table; a new one is one file and its line here. */
export const recordTypes = {
  articles: articleType,
  versions: articleVersionType,
  annotations: annotationType,
  placements: placementType,
  evidence: evidenceType,
  ties: tieType,
  replies: replyType,
  sources: sourceType,
  entities: entityType,
  annotators: annotatorType,
  labelSets: labelSetType,
  settings: settingsType,
} as const satisfies { [Name in TableName]: RecordType<TableRows[Name]> };

/** All table names, in the order of the file and of lists. A reference may name a record of a later table. */
export const TABLE_NAMES = Object.keys(recordTypes) as TableName[];

/** The tables whose rows belong to one article and are in memory while it is open. */
export const ARTICLE_TABLES = TABLE_NAMES.filter((name) => recordTypes[name].residence === 'article');

/** The tables whose rows belong to all articles and are always in memory. */
export const LIBRARY_TABLES = TABLE_NAMES.filter((name) => recordTypes[name].residence === 'library');

/** The record type of a table with its row type left open. */
export function recordTypeOf(table: TableName): RecordType<RecordBase> {
  // A schema takes and gives one row type; left open it would have to take any.
  return recordTypes[table] as unknown as RecordType<RecordBase>;
}
