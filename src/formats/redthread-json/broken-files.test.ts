import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowsByTable } from '../../domain/record-types';
import { anyLibrary } from './library.arbitrary';
import { parseRedthreadJson } from './parse';
import { serializeRecords } from './serialize';
import { base, entity, file } from './small-file.fixture';

const encode = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseRedthreadJson(encode(text));

describe('a file that is not whole', () => {
  it('tells line, column and what stands there when it breaks off', async () => {
    const text = [...serializeRecords({ entities: [entity('e'), entity('f')] } as RowsByTable)].join('');
    const end = text.indexOf('Entity f') + 5;
    const { records, problems } = await parse(text.slice(0, end));
    expect(records.entities?.map(({ id }) => id)).toEqual(['e']);
    const line = text.slice(0, end).split('\n').length;
    expect(problems).toEqual([
      {
        where: 'entities[1]',
        effect: 'left-out',
        message: { key: 'json.problem.ends', values: { line, column: 21, excerpt: '"name": "Entit' } },
      },
    ]);
  });

  it('keeps the records after a damaged one', async () => {
    const rows = ['e', 'f', 'g'].map(entity);
    const text = [...serializeRecords({ entities: rows } as RowsByTable)].join('');
    const { records, problems } = await parse(text.replace('"Entity f"', 'Entity f"'));
    expect(records.entities?.map(({ id }) => id)).toEqual(['e', 'g']);
    expect(problems.map(({ where }) => where)).toEqual(['entities[1]']);
  });

  it('keeps all but one record, whichever is damaged', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLibrary,
        fc.nat(),
        fc.constantFrom('"', '{', ']', '\\'),
        async (library, pick, junk) => {
          const entities = library.entities ?? [];
          fc.pre(entities.length > 1);
          const bad = pick % entities.length;
          const text = [...serializeRecords({ entities })].join('');
          const starts = [...text.matchAll(/^ {4}\{$/gm)].map(({ index }) => index + 5);
          const damaged = `${text.slice(0, starts[bad])}${junk}${text.slice(starts[bad])}`;
          const { records } = await parse(damaged);
          expect(records.entities?.length).toBe(entities.length - 1);
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });

  const two = { entities: [entity('e'), entity('f')], sources: [] } as RowsByTable;

  it.each(['"entities" [', '"entities"; [', '"entities":: [', '"entities"\u0000: ['])(
    'keeps the list behind a key that can still be read: %j',
    async (head) => {
      const text = [...serializeRecords(two)].join('');
      const { records, problems } = await parse(text.replace('"entities": [', head));
      expect(records.entities?.map(({ id }) => id)).toEqual(['e', 'f']);
      expect(problems).toHaveLength(1);
    },
  );

  it('tells once of a list whose name cannot be read, and goes on with the next', async () => {
    const ada = { ...base('me'), name: 'Ada', shape: 'circle', colour: 'source' };
    const text = [...serializeRecords({ annotators: [ada], ...two } as RowsByTable)].join('');
    const [first = '', second = ''] = [...text.matchAll(/^ {2}"(annotators|entities)"/gm)].map(
      ([, name]) => name,
    );
    const { records, problems } = await parse(text.replace(`"${first}": [`, `${first}": [`));
    expect(Object.keys(records)).toEqual([second]);
    expect(problems).toHaveLength(1);
  });

  it('says of every one of many damaged records in which line it is', async () => {
    const entities = Array.from({ length: 3_000 }, (_, index) => entity(`e${index}`));
    const text = [...serializeRecords({ entities } as RowsByTable)]
      .join('')
      .replaceAll('"Entity e', '"Entity \\e');
    const { problems } = await parse(text);
    expect(problems).toHaveLength(3_000);
    const lines = text.split('\n');
    for (const { message } of problems) {
      const { line, excerpt } = message.values ?? {};
      expect(lines[Number(line) - 1]).toContain(excerpt);
    }
  });

  const strange = [
    '',
    ' ',
    '[',
    '[]',
    '{',
    '{}',
    'null',
    '"redthread"',
    '{"format":"redthread"}',
    '\u0000',
    '['.repeat(100_000),
    '{"format":"redthread","formatVersion":99}',
    '{"format":"redthread","formatVersion":1,"entities":[',
  ];
  it.each(strange)('is refused in words: %.30s', async (text) => {
    const { records, problems } = await parse(text);
    expect(records).toEqual({});
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['{"format":"redthread","version":1}', 'json.problem.no-version'],
    ['{"format":"redthread","formatVersion":"1"}', 'json.problem.no-version'],
    ['{"format":"redthread","formatVersion":99}', 'json.problem.newer-file'],
  ])('is refused for its own reason: %s', async (text, key) => {
    expect((await parse(text)).problems).toMatchObject([{ where: 'formatVersion', message: { key } }]);
  });

  it('may be written in UTF-16', async () => {
    const text = JSON.stringify({ ...file(), entities: [entity('e')] });
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]),
    ]);
    expect((await parseRedthreadJson(bytes)).records.entities).toHaveLength(1);
  });
});
