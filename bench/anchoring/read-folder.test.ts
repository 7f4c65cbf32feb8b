import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from './read-folder';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redthread-folder-'));
  await mkdir(join(folder, 'pairs'));
  await mkdir(join(folder, 'truth'));
});

afterEach(() => rm(folder, { recursive: true }));

const write = (path: string, text: string) => writeFile(join(folder, path), text);
const pair = JSON.stringify({ id: 'a', old: 'One two 😀 three', new: 'One three' });
const span = (change: object) =>
  JSON.stringify({
    spanId: 's1',
    start: 4,
    end: 7,
    exact: 'two',
    prefix: 'One ',
    suffix: ' 😀 three',
    ...change,
  });

async function faultsOf(): Promise<string> {
  const error: unknown = await readFolder(folder).catch((fault: unknown) => fault);
  return error instanceof Error ? error.message.replaceAll(`${folder}/`, '') : 'no fault';
}

test('gives a tool the place and the words of a span, and nothing of where it belongs', async () => {
  await write('pairs/a.json', pair);
  await write('truth/a.jsonl', `${span({ class: 'orphaned', expected: { status: 'orphaned' } })}\r\n\n`);
  const [read] = await readFolder(folder);
  expect(read?.spans).toEqual([
    { spanId: 's1', start: 4, end: 7, exact: 'two', prefix: 'One ', suffix: ' 😀 three' },
  ]);
  expect(read).toMatchObject({ pairId: 'a', oldText: 'One two 😀 three', newText: 'One three' });
});

test('reads a folder whose truth says no place', async () => {
  await write('pairs/a.json', pair);
  await write('truth/a.jsonl', span({}));
  expect(await readFolder(folder)).toHaveLength(1);
});

test('names file and line of every fault at once', async () => {
  await write('pairs/a.json', pair);
  await write(
    'truth/a.jsonl',
    [
      span({}),
      '{"spanId":',
      '[1]',
      span({ spanId: 7 }),
      span({ spanId: 's2', start: '4' }),
      span({ spanId: 's3', start: 7, end: 4 }),
      span({ spanId: 's4', end: 99 }),
      span({ spanId: 's5', exact: 'twe' }),
      span({ spanId: 's6', prefix: undefined }),
      span({}),
    ].join('\n'),
  );
  await write('pairs/b.json', '{\n "old": "x",\n "new": y\n}');
  await write('truth/b.jsonl', span({}));
  await write('pairs/c.json', '{"old": "x"}');
  await write('truth/c.jsonl', span({}));
  await write('truth/d.jsonl', span({}));
  expect((await faultsOf()).split('\n')).toEqual([
    'truth/a.jsonl:2: not JSON',
    'truth/a.jsonl:3: not a JSON object',
    'truth/a.jsonl:4: spanId is no text',
    'truth/a.jsonl:5: start and end must be whole numbers',
    'truth/a.jsonl:6: no text at 7 to 4 of the 16 code units of the old text',
    'truth/a.jsonl:7: no text at 4 to 99 of the 16 code units of the old text',
    'truth/a.jsonl:8: exact is not what stands at 4 to 7 of the old text',
    'truth/a.jsonl:9: prefix is no text',
    'truth/a.jsonl:10: span s1 for the second time',
    'pairs/b.json:3: not JSON',
    'pairs/c.json:1: the pair needs the texts old and new',
    'truth/d.jsonl:1: there is no pairs/d.json',
  ]);
});

test('says when there is nothing to read', async () => {
  await write('truth/a.jsonl', span({}));
  expect(await faultsOf()).toBe('pairs: no .json files');
  await rm(join(folder, 'pairs'), { recursive: true });
  expect(await faultsOf()).toBe('pairs: cannot be read (ENOENT)');
});
