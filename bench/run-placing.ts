import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserLaunchOptions } from '../scripts/find-browser';
import {
  FOUND_AGAIN,
  foundAgainSection,
  PLACING,
  placingSection,
  withSection,
} from './anchoring/anchoring-sections';
import { measurePlacing } from './measure-placing';

// Measures how long placing takes and writes the two sections on it into docs/BENCHMARKS.md, which `npm run bench` writes anew.

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const PAGE = new URL('../docs/BENCHMARKS.md', import.meta.url);

const folder = await mkdtemp(join(tmpdir(), 'redthread-placing-'));
const browser = await chromium.launch(browserLaunchOptions());
const costs = await measurePlacing(browser, folder, ROUNDS);
const placing = placingSection(costs, new Date().toISOString().slice(0, 10), ROUNDS);
const foundAgain = foundAgainSection(
  await readFile(new URL('../docs/ANCHORING.md', import.meta.url), 'utf8'),
);
const page = withSection(await readFile(PAGE, 'utf8'), PLACING, placing);
await writeFile(PAGE, withSection(page, FOUND_AGAIN, foundAgain));
await browser.close();
await rm(folder, { recursive: true });
console.log(placing.join('\n'));
process.exit(0);
