import { afterEach, expect, test } from 'vitest';
import { writeRedthreadFile } from '../../formats/redthread-json/write-file';
import { type OpenWorkspace, openWorkspace } from '../../persistence/open-workspace';
import { bringIn } from '../../store/actions/bring-in';
import { openTabChannel } from '../../sync/open-tab-channel';
import type { ImportItem, ImportState } from './import-item';
import { createImportJob, type ImportJob } from './import-job';

const WRAPPED = [
  'The clock of Marl End has lost four minutes since',
  'Easter, and the town has learned to leave home a bit',
  'later than the rest of the county does on most days.',
].join('\n');

let workspace: OpenWorkspace | null = null;

async function open(): Promise<OpenWorkspace> {
  workspace = await openWorkspace({ databaseName: `import-${crypto.randomUUID()}`, openTabChannel });
  return workspace;
}

afterEach(async () => {
  await workspace?.close();
  workspace = null;
});

/** The only item once it is as asked. */
async function itemWhen(job: ImportJob, isReached: (item: ImportItem) => boolean): Promise<ImportItem> {
  const find = () => job.state.getState().items.find(isReached);
  await expect.poll(find).toBeDefined();
  const item = find();
  if (item === undefined) throw new Error('The item changed again');
  return item;
}

function metadataOf({ state }: ImportItem) {
  if (state.kind !== 'ready') throw new Error(`The article is ${state.kind}`);
  return state.article.draft.metadata;
}

const paragraphsOf = ({ state }: ImportItem) =>
  state.kind === 'ready' ? state.article.draft.document.content.length : 0;

test('what a person corrected outlasts reading the lines another way', async () => {
  const job = createImportJob(await open());
  job.addPaste({ html: null, text: WRAPPED });
  const { id } = await itemWhen(job, ({ state }) => state.kind === 'ready');
  job.correct(id, { title: 'Slow time', byline: 'Greta Solveig' });
  job.readLinesAs(id, 'hard-wrapped');
  job.readLinesAs(id, 'as-lines');
  const item = await itemWhen(job, (now) => paragraphsOf(now) > 1);
  expect(metadataOf(item)).toMatchObject({ title: 'Slow time', byline: 'Greta Solveig' });
  job.readLinesAs(id, 'hard-wrapped');
  const again = await itemWhen(job, (now) => paragraphsOf(now) === 1);
  expect(metadataOf(again)).toMatchObject({ title: 'Slow time', byline: 'Greta Solveig' });
  const readFrom = again.state.kind === 'ready' ? again.state.article.draft.readFrom : {};
  expect(Object.keys(readFrom ?? {})).not.toContain('title');
});

/** A Redthread file of the one article that is here. */
async function fileOfLibrary(from: OpenWorkspace): Promise<File> {
  const job = createImportJob(from);
  job.addPaste({ html: null, text: WRAPPED });
  const { state } = await itemWhen(job, (item) => item.state.kind === 'ready');
  if (state.kind === 'ready') await bringIn(from, { drafts: [state.article.draft], files: [] });
  const parts = await writeRedthreadFile(await from.reader.readEverything());
  return new File(parts, 'clock.redthread.json');
}

type RecordsState = Extract<ImportState, { kind: 'records' }>;

function recordsOf({ state }: ImportItem): RecordsState {
  if (state.kind !== 'records') throw new Error(`The file is ${state.kind}`);
  return state;
}

const isCompared = ({ state }: ImportItem) =>
  state.kind === 'records' && state.comparison.kind === 'compared';

test('a choice about what is here is worked out anew, and bringing in does what it says', async () => {
  const tab = await open();
  const file = await fileOfLibrary(tab);
  const job = createImportJob(tab);
  job.addFiles([file]);
  const item = await itemWhen(job, isCompared);
  expect(recordsOf(item).comparison).toMatchObject({ plan: { edits: [], known: 1 } });
  job.chooseTakeIn(item.id, 'copies');
  expect(job.state.getState().items.map(isCompared)).toEqual([false]);
  const { records, choice } = recordsOf(await itemWhen(job, isCompared));
  expect(choice).toBe('copies');
  const { articleIds } = await bringIn(tab, { drafts: [], files: [{ records, choice }] });
  expect(articleIds).toHaveLength(1);
  expect(tab.store.state.getState().tables.articles.size).toBe(2);
  tab.store.undo('library');
  expect(tab.store.state.getState().tables.articles.size).toBe(1);
});

test('two files that hold the same article bring it in once', async () => {
  const tab = await open();
  const file = await fileOfLibrary(tab);
  tab.store.undo('library');
  const job = createImportJob(tab);
  job.addFiles([file]);
  const { records, choice } = recordsOf(await itemWhen(job, isCompared));
  const twice = { records, choice };
  await bringIn(tab, { drafts: [], files: [twice, twice] });
  expect(tab.store.state.getState().tables.articles.size).toBe(1);
});

test('when what is here cannot be read it is said, and tried again on request', async () => {
  const tab = await open();
  const file = await fileOfLibrary(tab);
  let isBroken = true;
  const reader = {
    ...tab.reader,
    readEverything: () => (isBroken ? Promise.reject(new Error('broken')) : tab.reader.readEverything()),
  };
  const job = createImportJob({ clock: tab.clock, reader });
  job.addFiles([file]);
  const failed = await itemWhen(
    job,
    ({ state }) => state.kind === 'records' && state.comparison.kind === 'failed',
  );
  isBroken = false;
  job.compareAgain(failed.id);
  expect(recordsOf(await itemWhen(job, isCompared)).comparison.kind).toBe('compared');
});

test('of two files with the same text one comes in, and the other says why', async () => {
  const job = createImportJob(await open());
  job.addFiles([new File([WRAPPED], 'clock.txt'), new File([WRAPPED], 'clock (1).txt')]);
  await expect
    .poll(() => job.state.getState().items.map(({ state: { kind }, isWanted }) => [kind, isWanted]))
    .toEqual([
      ['ready', true],
      ['ready', false],
    ]);
  const [, second] = job.state.getState().items;
  const problems = second?.state.kind === 'ready' ? second.state.problems : [];
  expect(problems.map(({ message }) => message.key)).toEqual(['import.problem.twice']);
});

/** Russian in the character set of DOS: "Кто ждёт у моста, тот ждёт долго." */
const IBM866 = new Uint8Array(
  '8a e2 ae 20 a6 a4 f1 e2 20 e3 20 ac ae e1 e2 a0 2c 20 e2 ae e2 20 a6 a4 f1 e2 20 a4 ae ab a3 ae 2e'
    .split(' ')
    .map((byte) => Number.parseInt(byte, 16)),
);
const WORDS = 'Кто ждёт у моста, тот ждёт долго.';

const keysOf = ({ state }: ImportItem) =>
  state.kind === 'ready' ? state.problems.map(({ message }) => message.key) : [];
const wordsOf = ({ state }: ImportItem) =>
  state.kind === 'ready' ? JSON.stringify(state.article.draft.document.content) : '';
const encodingOf = ({ state }: ImportItem) => (state.kind === 'ready' ? state.encoding : undefined);

test.each([
  ['a text', [IBM866], 'bridge.txt', 'import.problem.encoding'],
  [
    'a page that says another',
    ['<html><head><meta charset="windows-1251"></head><body><p>', IBM866, '</p></body></html>'],
    'bridge.html',
    'import.problem.encoding-of-page',
  ],
])(
  '%s in a character set that its bytes do not tell can be read anew in another',
  async (_, parts, name, remark) => {
    const job = createImportJob(await open());
    job.addFiles([new File(parts, name)]);
    const first = await itemWhen(job, ({ state }) => state.kind === 'ready');
    expect(keysOf(first)).toEqual([remark]);
    expect(encodingOf(first)).toMatch(/^windows-125/);
    job.correct(first.id, { byline: 'Greta Solveig' });
    await Promise.all([job.readInEncoding(first.id, 'koi8-r'), job.readInEncoding(first.id, 'ibm866')]);
    const [second] = job.state.getState().items;
    if (second === undefined) throw new Error('The item is gone');
    expect(wordsOf(second)).toContain(WORDS);
    expect(metadataOf(second)).toMatchObject({ byline: 'Greta Solveig', language: 'ru' });
    expect(encodingOf(second)).toBe('ibm866');
    expect(keysOf(second)).toEqual([]);
  },
);

test('nothing is asked about the character set of what can be told', async () => {
  const job = createImportJob(await open());
  const page =
    '<html><head><meta charset="iso-8859-1"></head><body><p>Who waits at the bridge.</p></body></html>';
  job.addFiles([new File([WORDS], 'bridge.txt'), new File([page], 'bridge.html')]);
  await expect
    .poll(() => job.state.getState().items.map((item) => [item.state.kind, encodingOf(item), keysOf(item)]))
    .toEqual([
      ['ready', undefined, []],
      ['ready', undefined, []],
    ]);
});

test('a file that Redthread wrote is read whatever its size, and one of others says how large it may be', async () => {
  const tab = await open();
  const written = await (await fileOfLibrary(tab)).text();
  const [start = '', rest = ''] = written.split(/(?<="redthread",)/);
  const megabyte = ' '.repeat(1_000_000);
  const filling = Array.from({ length: 101 }, () => megabyte);
  const job = createImportJob(tab);
  job.addFiles([new File([start, ...filling, rest], 'mine.json'), new File(filling, 'others.txt')]);
  await expect
    .poll(() => job.state.getState().items.map(({ state }) => state.kind), { timeout: 30_000 })
    .toEqual(['records', 'failed']);
  const [mine] = job.state.getState().items;
  expect(mine?.state.kind === 'records' ? mine.state.records.articles : []).toHaveLength(1);
}, 40_000);

test('what is called JSON and is none is no article', async () => {
  const job = createImportJob(await open());
  job.addFiles(['null', '42', 'hello not json'].map((text, index) => new File([text], `${index}.json`)));
  await expect
    .poll(() => job.state.getState().items.map(({ state }) => state.kind))
    .toEqual(['failed', 'failed', 'failed']);
});
