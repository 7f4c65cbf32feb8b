import * as z from 'zod/mini';

/** Ids are UUID v7 for records made here; imported records may bring any short plain id. */
export const idSchema = z.string().check(z.regex(/^[A-Za-z0-9._:-]{1,128}$/));

/** ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const timestampSchema = z.iso.datetime();

/** A date as precise as is known: `2026`, `2026-10`, `2026-10-12` or a full timestamp; `null` when unknown. */
export const looseDateSchema = z.nullable(
  z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/)),
);

/**
 * An address that may be opened: http, https or mailto, nothing else. Both cases are spelled out, since the JSON Schema
 * made of this knows no flags.
 */
export const linkSchema = z
  .string()
  .check(z.maxLength(4096), z.regex(/^([Hh][Tt][Tt][Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)\S+$/));

/** How long a line of text may be, in UTF-16 code units. */
export const LONGEST_LINE = 2000;

/** One line of text a person typed. */
export const lineSchema = z.string().check(z.maxLength(LONGEST_LINE));

/** How long a longer text may be, in UTF-16 code units. */
export const LONGEST_PROSE = 100_000;

/** Longer text a person typed. */
export const proseSchema = z.string().check(z.maxLength(LONGEST_PROSE));

/** Free labels of a record, each once. */
export const tagsSchema = z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(200));

/** The fields every record has. */
export const recordFields = {
  id: idSchema,
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  /** Annotator id. */
  createdBy: idSchema,
};

/** The fields every record has; `createdBy` is an annotator id, times are ISO 8601 in UTC. */
export interface RecordBase {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: string;
}

/** Lifts a stored row from the version before the key to the version of the key. */
export type Migration = (row: Record<string, unknown>) => Record<string, unknown>;

/** What the rest of the app needs to know about one type of record. */
export interface RecordType<Row extends RecordBase> {
  /** Schema version of the stored shape; raised with every change of it, together with a migration. */
  readonly version: number;
  readonly schema: z.ZodMiniType<Row>;
  /** `article`: in memory only while its article is open. `library`: always in memory. */
  readonly residence: 'article' | 'library';
  /** Keyed by the version they lead to; every version from 2 up has one. */
  readonly migrations: Readonly<Record<number, Migration>>;
}

/** Brings a row of an older version up to the current one, step by step. Throws when a step is missing. */
export function migrateRow(
  type: Pick<RecordType<RecordBase>, 'version' | 'migrations'>,
  row: Record<string, unknown>,
  fromVersion: number,
): Record<string, unknown> {
  let current = row;
  for (let version = fromVersion + 1; version <= type.version; version += 1) {
    const migration = type.migrations[version];
    if (migration === undefined) throw new Error(`No migration to version ${version}`);
    current = migration(current);
  }
  return current;
}
