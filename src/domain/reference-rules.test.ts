import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { idSchema } from './record';
import { recordTypeOf, TABLE_NAMES } from './record-types';
import { REFERENCE_RULES } from './reference-rules';

interface JsonSchema {
  readonly type?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

function jsonSchemaOf(schema: z.ZodMiniType): JsonSchema {
  return z.toJSONSchema(schema) as JsonSchema;
}

const ID_PATTERN = jsonSchemaOf(idSchema).pattern;

/** The paths at which a schema asks for an id, and whether `null` may stand there or items be left out. */
function idPaths(
  schema: JsonSchema,
  path = '',
): readonly { readonly path: string; readonly isOptional: boolean }[] {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) {
    const mayBeNull = choices.some(({ type }) => type === 'null');
    return choices.flatMap((choice) =>
      idPaths(choice, path).map((found) => ({ ...found, isOptional: found.isOptional || mayBeNull })),
    );
  }
  if (schema.pattern === ID_PATTERN) return [{ path, isOptional: path.endsWith('[]') }];
  if (schema.items !== undefined) return idPaths(schema.items, `${path}[]`);
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
    idPaths(value, path === '' ? key : `${path}.${key}`),
  );
}

/** Ids that name no record: the record's own, and those of labels within a set. */
const OWN_IDS = ['id', 'labels[].id', 'body.labelId'];

describe('the rules of references', () => {
  it.each(TABLE_NAMES)('name every field of %s that holds the id of a record, and no other', (table) => {
    const paths = new Set(idPaths(jsonSchemaOf(recordTypeOf(table).schema)).map(({ path }) => path));
    const ruled = REFERENCE_RULES.filter((rule) => rule.table === table).map(({ path }) => path);
    expect(ruled.toSorted()).toEqual([...paths].filter((path) => !OWN_IDS.includes(path)).toSorted());
  });

  it('clear only what may be empty', () => {
    for (const rule of REFERENCE_RULES) {
      if (rule.whenRemoved !== 'cleared' && rule.whenMissing !== 'cleared') continue;
      const found = idPaths(jsonSchemaOf(recordTypeOf(rule.table).schema));
      for (const cleared of [rule.path, ...(rule.clearedToo === undefined ? [] : [rule.clearedToo])])
        expect(found, cleared).toContainEqual({ path: cleared, isOptional: true });
    }
  });
});
