import * as z from 'zod/mini';
import { documentSchema } from '../src/domain/document';
import { recordTypeOf, TABLE_NAMES, type TableName } from '../src/domain/record-types';
import { REDTHREAD_FORMAT, REDTHREAD_FORMAT_VERSION } from '../src/formats/redthread-json/serialize';

/** Names of the definitions, one for the records of each table. */
const DEFINITIONS: Readonly<Record<TableName, string>> = {
  articles: 'article',
  versions: 'articleVersion',
  annotations: 'annotation',
  placements: 'placement',
  evidence: 'evidence',
  ties: 'tie',
  replies: 'reply',
  sources: 'source',
  entities: 'entity',
  annotators: 'annotator',
  labelSets: 'labelSet',
  settings: 'settings',
};

const TIMESTAMP = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$';

/** The JSON Schema (draft 2020-12) of Redthread files, made of the schemas that the app itself checks records with. */
export function createJsonSchema(): object {
  const names = z.registry<{ id: string }>();
  names.add(documentSchema, { id: 'document' });
  for (const name of TABLE_NAMES) names.add(recordTypeOf(name).schema, { id: DEFINITIONS[name] });
  const lists = TABLE_NAMES.map((name) => [name, z.optional(z.array(recordTypeOf(name).schema))] as const);
  const file = z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal(REDTHREAD_FORMAT),
    formatVersion: z.literal(REDTHREAD_FORMAT_VERSION),
    appVersion: z.optional(z.string()),
    recordVersions: z.partialRecord(z.enum(TABLE_NAMES), z.int().check(z.gte(1))),
    ...Object.fromEntries(lists),
  });
  const schema = z.toJSONSchema(file, {
    metadata: names,
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'date-time') jsonSchema.pattern = TIMESTAMP;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  const { $schema, ...rest } = schema;
  const text = JSON.stringify({ $schema, title: 'Redthread file, version 1', ...rest }).replaceAll(
    '__schema0',
    'block',
  );
  return JSON.parse(text) as object;
}
