import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { browserLaunchOptions } from '../scripts/find-browser';
import { serveDist } from '../scripts/serve-dist';
import type { RowsByTable } from '../src/domain/record-types';
import { serializeRecords } from '../src/formats/redthread-json/serialize';
import {
  FOUND_AGAIN,
  foundAgainSection,
  PLACING,
  placingSection,
  withSection,
} from './anchoring/anchoring-sections';
import { installPeers } from './install-peers';
import { measureJson } from './measure-json';
import { measurePeer, PEERS } from './measure-peers';
import { measurePlacing } from './measure-placing';
import { measureRedthread } from './measure-redthread';
import { measureLibrary, measureOpen, measurePaste } from './measure-storage';
import { measureTextAlone, serveTextAlone } from './measure-text-alone';
import { median } from './page-cost';
import { type Scale, type ScaleResult, TEXT_ALONE, type WorkbenchCosts } from './results';
import { makeRecords } from './sample-records';
import { makeSampleText } from './sample-text';
import { writeTable } from './write-table';

const SCALES: readonly Scale[] = [
  { words: 1_000, spans: 100 },
  { words: 20_000, spans: 1_000 },
  { words: 100_000, spans: 10_000 },
];
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
/** A tool that has not painted after this is not waited for. */
const LIMIT_MS = 60_000;

/** Each figure's median over the rounds; `null` when a round has none. */
function medianCosts(rounds: readonly (WorkbenchCosts | null)[]): WorkbenchCosts | null {
  const all = rounds.filter((costs) => costs !== null);
  const [first] = all;
  if (first === undefined || all.length < rounds.length) return null;
  const of = (pick: (costs: WorkbenchCosts) => number) => median(all.map(pick));
  return {
    paintMs: of((costs) => costs.paintMs),
    makeMs: of((costs) => costs.makeMs),
    selectMs: of((costs) => costs.selectMs),
    filterMs: first.filterMs === null ? null : of((costs) => costs.filterMs ?? 0),
    heapMb: of((costs) => costs.heapMb),
    longTasks: {
      count: of((costs) => costs.longTasks.count),
      longest: of((costs) => costs.longTasks.longest),
    },
  };
}

installPeers();
await build({ logLevel: 'warn' });
const address = await serveDist(4300);
const folder = await mkdtemp(join(tmpdir(), 'redthread-bench-'));
// The accessibility tree is built for tests on every change; people without a screen reader don't pay for it.
const { args = [], ...options } = browserLaunchOptions();
const aloneAddress = await serveTextAlone(join(folder, 'text-alone'));
const browser = await chromium.launch({
  ...options,
  args: args.filter((arg) => arg !== '--force-renderer-accessibility'),
});

async function save(name: string, records: RowsByTable): Promise<string> {
  const path = join(folder, `${name}.json`);
  await writeFile(path, [...serializeRecords(records)].join(''));
  return path;
}

const results: ScaleResult[] = [];
const importMs: [Scale, number][] = [];
for (const scale of SCALES) {
  const sample = makeSampleText(scale.words, scale.spans, scale.words);
  const path = await save(`scale-${scale.words}`, makeRecords([['The sample', sample]]));
  const own = [];
  for (let round = 0; round < ROUNDS; round += 1)
    own.push(await measureRedthread(browser, address, { path, spans: sample.spans }));
  results.push({ tool: 'Redthread', scale, costs: medianCosts(own) });
  importMs.push([scale, median(own.map((costs) => costs.importMs))]);
  const alone = [];
  for (let round = 0; round < ROUNDS; round += 1)
    alone.push(await measureTextAlone(browser, aloneAddress, path));
  results.push({ tool: TEXT_ALONE, scale, costs: medianCosts(alone) });
  for (const peer of PEERS) {
    const rounds: (WorkbenchCosts | null)[] = [];
    while (rounds.length < ROUNDS && !rounds.includes(null))
      rounds.push(await measurePeer(browser, peer, sample, LIMIT_MS));
    results.push({ tool: peer.name, scale, costs: medianCosts(rounds) });
  }
  console.log(
    JSON.stringify(
      results.filter((result) => result.scale === scale),
      null,
      1,
    ),
  );
}

const small = await save('small', makeRecords([['The sample', makeSampleText(800, 20, 8)]]));
const opened: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) opened.push(await measureOpen(browser, address, small));

const pastes = [];
for (const words of [100_000, 500_000]) {
  const text = `The sample\n\n${makeSampleText(words, 0, 5).paragraphs.join('\n\n')}`;
  pastes.push([words, await measurePaste(browser, address, text)] as const);
}

const articles = Array.from(
  { length: 1_000 },
  (_, index) => [`Article ${index}`, makeSampleText(300, 50, 1_000 + index)] as const,
);
const library = await measureLibrary(browser, address, {
  path: await save('library', makeRecords(articles)),
  words: ['kalo', 'merti', 'vensal', 'orul', 'pedan', 'riso', 'estmark', 'Report 7', 'Article 12'],
});
const json = await measureJson(makeRecords([['The sample', makeSampleText(100_000, 10_000, 1)]]));

const date = new Date().toISOString().slice(0, 10);
const table = writeTable({
  date,
  machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
  browser: `Chromium ${browser.version()}`,
  rounds: ROUNDS,
  limitMs: LIMIT_MS,
  results,
  importMs,
  openMs: median(opened),
  pastes,
  library,
  json,
});
const placing = await measurePlacing(browser, join(folder, 'placing'), ROUNDS);
const foundAgain = await readFile(new URL('../docs/ANCHORING.md', import.meta.url), 'utf8');
const page = withSection(
  withSection(table, PLACING, placingSection(placing, date, ROUNDS)),
  FOUND_AGAIN,
  foundAgainSection(foundAgain),
);
await writeFile(new URL('../docs/BENCHMARKS.md', import.meta.url), page);
await browser.close();
await rm(folder, { recursive: true });
console.log(page);
process.exit(0);
