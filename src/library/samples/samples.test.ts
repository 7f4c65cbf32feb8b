import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { isQuoteInPlace } from '../../anchoring/describe-quote';
import { recordTypeOf, TABLE_NAMES } from '../../domain/record-types';
import { en } from '../../i18n/en/en';
import { sampleSchema } from './sample-file';
import { sampleToRecords } from './sample-to-records';
import { samples } from './samples';

async function readSample(id: string) {
  const file = await readFile(new URL(`../../../public/samples/${id}.json`, import.meta.url), 'utf8');
  let count = 0;
  const clock = {
    now: () => Date.UTC(2026, 0, 1),
    newId: () => {
      count += 1;
      return `r${count}`;
    },
  };
  return sampleToRecords(sampleSchema.parse(JSON.parse(file)), { clock, author: () => 'me' });
}

describe.each(samples)('sample $id', ({ id, name, about }) => {
  test('makes valid records, every mark on its words', async () => {
    const records = await readSample(id);
    for (const table of TABLE_NAMES) {
      for (const row of records[table] ?? []) {
        expect(recordTypeOf(table).schema.safeParse(row).error, `${table} ${row.id}`).toBeUndefined();
      }
    }
    const text = records.versions?.[0]?.text ?? '';
    for (const { spans } of records.annotations ?? []) {
      for (const span of spans) expect(isQuoteInPlace(text, span)).toBe(true);
    }
  });

  test('is long enough to work on and short enough to finish', async () => {
    const records = await readSample(id);
    for (const { text } of records.versions ?? []) {
      const words = text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(400);
      expect(words).toBeLessThanOrEqual(900);
    }
  });

  test('has a name', () => {
    expect(en.first).toHaveProperty([name]);
    expect(en.first).toHaveProperty([about]);
  });
});

test('one sample changed after it was published and says nothing of it, so that a newcomer sees what becomes of marks', async () => {
  const { articles, versions = [], placements = [] } = await readSample('budget');
  expect(versions.map(({ number }) => number)).toEqual([1, 2]);
  expect(versions[0]?.facts?.title).not.toBe(articles[0].title);
  expect(versions[0]?.facts).toMatchObject({ publishedAt: articles[0].publishedAt, modifiedAt: null });
  expect(articles[0].currentVersionId).toBe(versions[1]?.id);
  const statuses = placements.map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set(['exact', 'edited', 'orphaned']));
  for (const { spans } of placements)
    for (const span of spans) expect(isQuoteInPlace(versions[1]?.text ?? '', span)).toBe(true);
});

test('one sample is annotated, so that a newcomer sees what the result looks like', async () => {
  const { annotations = [], evidence = [], ties = [], sources = [] } = await readSample('leak');
  expect(annotations.length).toBeGreaterThanOrEqual(12);
  expect(new Set(annotations.map(({ kind }) => kind)).size).toBe(5);
  expect(new Set(evidence.map(({ stance }) => stance))).toContain('refutes');
  expect(ties.length).toBeGreaterThan(3);
  expect(sources.length).toBeGreaterThan(3);
});
