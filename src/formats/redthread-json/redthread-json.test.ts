import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RowsByTable, TABLE_NAMES } from '../../domain/record-types';
import { anyLibrary } from './library.arbitrary';
import { parseRedthreadJson } from './parse';
import { redthreadJson } from './redthread-json';
import { APP_VERSION, serializeRecords } from './serialize';

const SEED = { seed: 20261012, numRuns: 120 };
const encode = (text: string) => new TextEncoder().encode(text);
const write = (records: RowsByTable) => [...serializeRecords(records)].join('');

/** Lists without an order of their own are compared by id, and one without records counts as none. */
function normalise(records: RowsByTable): Record<string, unknown> {
  return Object.fromEntries(
    TABLE_NAMES.flatMap((name) => {
      const rows = [...(records[name] ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
      return rows.length === 0 ? [] : [[name, rows]];
    }),
  );
}

/** The records of a library whose text in its file ends before an offset. */
function wholeBefore(library: RowsByTable, offset: number): RowsByTable {
  const ids = new Map<string, Set<string>>();
  let name = '';
  let at = 0;
  for (const part of serializeRecords(library)) {
    at += part.length;
    name = /^,\n {2}"(\w+)": \[$/.exec(part)?.[1] ?? name;
    if (at > offset || !/^,?\n {4}\{/.test(part)) continue;
    const row = JSON.parse(part.replace(/^,/, '')) as { readonly id: string };
    ids.set(name, (ids.get(name) ?? new Set()).add(row.id));
  }
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [table, (library[table] ?? []).filter(({ id }) => ids.get(table)?.has(id))]),
  );
}

describe('a Redthread file', () => {
  it('gives back exactly the records that were written', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const { records, problems } = await parseRedthreadJson(encode(write(library)));
        expect(problems).toEqual([]);
        expect(normalise(records)).toStrictEqual(normalise(library));
      }),
      SEED,
    );
  });

  it('is the same text for the same records, whatever their order', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        const turned = Object.fromEntries(
          Object.entries(library)
            .reverse()
            .map(([name, rows]) => [
              name,
              [...rows].reverse().map((row) => Object.fromEntries(Object.entries(row).reverse())),
            ]),
        );
        expect(write(turned as RowsByTable)).toBe(write(library));
      }),
      SEED,
    );
  });

  it('keeps every whole record of a file that breaks off, wherever it does', async () => {
    let wholeRecords = 0;
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.nat(), async (library, cut) => {
        const text = write(library);
        const end = cut % (text.length - 2);
        const { records, problems } = await parseRedthreadJson(encode(text.slice(0, end)));
        expect(problems.length).toBeGreaterThan(0);
        // Of records that name one behind the break, what can stand without it stands, as in a file that never held it.
        const whole = wholeBefore(library, end);
        const { records: expected } = await parseRedthreadJson(encode(write(whole)));
        expect(normalise(records)).toStrictEqual(normalise(expected));
        wholeRecords += Object.values(normalise(whole)).flat().length;
      }),
      SEED,
    );
    expect(wholeRecords).toBeGreaterThan(SEED.numRuns);
  });

  it('is read without an exception when bytes of it are altered', async () => {
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.nat(12),
      insert: fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '0', 'null', '\n', '\u0000', '-1'),
    });
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.array(edit, { minLength: 1, maxLength: 4 }), async (library, edits) => {
        let text = write(library);
        for (const { at, remove, insert } of edits) {
          const place = at % text.length;
          text = text.slice(0, place) + insert + text.slice(place + remove);
        }
        const { records } = await parseRedthreadJson(encode(text));
        // What is taken in is sound: written and read again it has no problem.
        const again = await parseRedthreadJson(encode(write(records)));
        expect(again.problems).toEqual([]);
        expect(normalise(again.records)).toStrictEqual(normalise(records));
      }),
      SEED,
    );
  });

  it('is recognised by its head', () => {
    expect(redthreadJson.sniff(encode(write({})), 'a.json')).toBe(1);
    expect(redthreadJson.sniff(encode('{"@context": []}'), 'a.json')).toBeLessThan(0.5);
    expect(redthreadJson.sniff(encode('Dear reader'), 'a.txt')).toBe(0);
    expect(redthreadJson.sniff(encode('Dear reader'), 'a.json')).toBeLessThan(0.5);
    expect(redthreadJson.sniff(new Uint8Array(), '')).toBe(0);
  });

  it('names the version of the app that wrote it', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(APP_VERSION).toBe(manifest.version);
    expect(JSON.parse(write({}))).toMatchObject({ appVersion: manifest.version, recordVersions: {} });
  });
});
