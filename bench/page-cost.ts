import type { CDPSession, Page } from 'playwright';

/** The long tasks of an act: how many took over 50 ms, and the longest, in ms. */
export interface LongTasks {
  readonly count: number;
  readonly longest: number;
}

/** The median; `NaN` of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** The long tasks since the probe last began to watch. */
export async function longTasksOf(page: Page): Promise<LongTasks> {
  const tasks = await page.evaluate<number[]>('[...probe.longTasks]');
  return { count: tasks.length, longest: Math.max(0, ...tasks) };
}

/** The JavaScript heap in use after a collection, in MB. */
export async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

async function taskMs(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/**
 * The time in ms that the main thread is busy with an act until the page is at rest, style, layout and painting included,
 * less what waiting alone costs. `Performance.enable` has to have been sent.
 */
export async function mainThreadMs(
  page: Page,
  devtools: CDPSession,
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate('probe.settled()');
  const resting = await taskMs(devtools);
  await page.evaluate('probe.settled()');
  const before = await taskMs(devtools);
  await act();
  await page.evaluate('probe.settled()');
  const after = await taskMs(devtools);
  return Math.max(0, after - before - (before - resting));
}

/** How often an act is done for its median. */
const REPEATS = 7;

/** The median of what a page script costs, in ms; it is made anew for each time, counted from 0. See {@link mainThreadMs}. */
export async function medianCost(
  page: Page,
  devtools: CDPSession,
  script: (index: number) => string,
): Promise<number> {
  const costs: number[] = [];
  for (let index = 0; index < REPEATS; index += 1)
    costs.push(
      await mainThreadMs(page, devtools, async () => {
        await page.evaluate(`${script(index)}; undefined`);
      }),
    );
  return median(costs);
}
