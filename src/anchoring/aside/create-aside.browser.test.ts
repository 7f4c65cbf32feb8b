import { afterEach, describe, expect, test, vi } from 'vitest';
import { createAside } from './create-aside';

const jobs = {
  double: { run: (value: number) => value * 2, isSmall: (value: number) => value < 10 },
} as const;

/** A worker of some lines of script. */
function startWorker(script: string): Worker {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  return new Worker(address, { type: 'module' });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a job with much to do', () => {
  test('is done here when its worker can not be started', async () => {
    const run = createAside(jobs, () => startWorker('this is no script'));
    expect(await run('double', 21)).toBe(42);
  });

  test('is left at once, though its worker never comes to an end', async () => {
    const ended = vi.spyOn(Worker.prototype, 'terminate');
    const controller = new AbortController();
    const run = createAside(jobs, () => {
      const worker = startWorker("postMessage({ kind: 'items', items: [1] }); for (;;);");
      worker.addEventListener('message', () => controller.abort());
      return worker;
    });
    await expect(run('double', 21, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(ended).toHaveBeenCalledOnce();
  });

  test('fails with what its worker says', async () => {
    const script = "onmessage = () => postMessage({ kind: 'failed', error: new RangeError('too far') });";
    const run = createAside(jobs, () => startWorker(script));
    await expect(run('double', 21)).rejects.toThrow(new RangeError('too far'));
  });
});

test('a small job starts no worker', async () => {
  const run = createAside(jobs, () => {
    throw new Error('A worker was started');
  });
  expect(await run('double', 4)).toBe(8);
});
