import type { AsideAnswer, AsideQuestion } from './aside-worker';
import { type AsideJob, asideJobs, type JobInput, type JobOutput } from './jobs';

/**
 * Up to this size the work is done before a worker has started: bytes, or UTF-16 code units of a text. How much a Word file
 * unpacks to can't be told from its size.
 */
const SMALL: Readonly<Record<AsideJob, number>> = {
  readPlainText: 700_000,
  renderMarkdown: 200_000,
  convertWord: 0,
};

/**
 * Does a job, one with much to do (`size` in bytes, or in UTF-16 code units of a text) off the main thread. Where there is no
 * worker it is done here. Rejects with an AbortError when `signal` says so, and with what the job throws.
 */
export async function runAside<Job extends AsideJob>(
  job: Job,
  input: JobInput<Job>,
  size: number,
  signal?: AbortSignal,
): Promise<JobOutput<Job>> {
  signal?.throwIfAborted();
  const isHere = size <= SMALL[job] || typeof Worker === 'undefined';
  const answer = isHere ? null : await askWorker({ job, input }, signal);
  if (answer?.kind === 'failed') throw new Error(answer.reason);
  const output =
    answer === null
      ? await (asideJobs[job] as (own: JobInput<Job>) => Promise<unknown>)(input)
      : answer.output;
  signal?.throwIfAborted();
  return output as JobOutput<Job>;
}

/** Resolves to `null` when the worker can't be started. */
function askWorker(question: AsideQuestion, signal: AbortSignal | undefined): Promise<AsideAnswer | null> {
  const worker = new Worker(new URL('./aside-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<AsideAnswer | null>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', () => resolve(null));
    worker.addEventListener('message', ({ data }: MessageEvent<AsideAnswer>) => resolve(data));
    worker.postMessage(question);
  });
  return answer.finally(() => worker.terminate());
}
