import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLibrary } from '../src/formats/redthread-json/library.arbitrary';
import { serializeRecords } from '../src/formats/redthread-json/serialize';
import { createJsonSchema } from './json-schema';

const published = JSON.parse(readFileSync('public/schema/redthread-1.schema.json', 'utf8')) as object;
// Lengths count Unicode code points in JSON Schema and UTF-16 units in the app, so the schema is the wider of the two.
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false }).compile(
  published,
);

describe('the published JSON Schema', () => {
  it('is the one that the record types make', () => {
    expect(published).toEqual(createJsonSchema());
  });

  it('accepts every file that is written', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        validate(JSON.parse([...serializeRecords(library)].join('')));
        expect(validate.errors).toBeNull();
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('refuses what is not a Redthread file', () => {
    expect(validate({ format: 'redthread', formatVersion: 2, recordVersions: {} })).toBe(false);
    expect(validate({ format: 'redthread', formatVersion: 1, recordVersions: {}, entities: [{}] })).toBe(
      false,
    );
    expect(validate({ format: 'redthread', formatVersion: 1, recordVersions: {}, verdicts: [] })).toBe(false);
  });
});
