import { expect, test } from 'vitest';
import type { Annotator } from '../../domain/annotator';
import type { Source } from '../../domain/source';
import { parseRedthreadJson } from './parse';
import { parseInWorker } from './parse-in-worker';
import { writeRedthreadFile } from './write-file';

const TIME = '2026-11-24T09:00:00.000Z';

function makeSource(index: number): Source {
  return {
    id: `source-${String(index).padStart(5, '0')}`,
    createdAt: TIME,
    updatedAt: TIME,
    createdBy: 'ada',
    sourceType: 'document',
    rank: null,
    csl: { type: 'report', title: `Report ${index} of the harbour office` },
    archiveUrl: null,
    aliases: [],
    basedOn: [],
    tags: [],
    note: '',
  };
}

async function largeFile(): Promise<string> {
  const ada: Annotator = {
    ...{ id: 'ada', createdAt: TIME, updatedAt: TIME, createdBy: 'ada' },
    ...{ name: 'Ada', shape: 'circle', colour: 'source' },
  };
  const sources = Array.from({ length: 1_700 }, (_, index) => makeSource(index));
  return (await writeRedthreadFile({ annotators: [ada], sources })).join('');
}

const encode = (text: string) => new TextEncoder().encode(text);

test('a large file gives the same records and problems as when it is read at once', async () => {
  const whole = await largeFile();
  expect(whole.length).toBeGreaterThan(400_000);
  const broken = encode(whole.slice(0, -2_000).replace('"Report 3 ', '"Report \t3 '));
  const aside = await parseInWorker(broken);
  const here = await parseRedthreadJson(broken);
  expect(here.records.sources?.length).toBeGreaterThan(1_000);
  expect(aside.records.sources).toEqual(here.records.sources);
  expect(aside.records.annotators).toEqual(here.records.annotators);
  expect(here.problems.length).toBeGreaterThan(0);
  expect(aside.problems).toEqual(here.problems);
});

test('reading stops when it is told to', async () => {
  const controller = new AbortController();
  const reading = parseInWorker(encode(await largeFile()), controller.signal);
  controller.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});
