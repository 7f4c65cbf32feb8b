import type { AsideAnswer, AsideJobs, AsideQuestion, JobInput, JobName, JobOutput } from './aside-jobs';

/** Does a job: a small one at once, one with much to do off the main thread, and here where there is no worker. */
export type RunAside<Jobs extends AsideJobs> = <Name extends JobName<Jobs>>(
  name: Name,
  input: JobInput<Jobs, Name>,
  /** Stops the work at once, whatever the worker is at; rejects with an AbortError then. */
  signal?: AbortSignal,
) => Promise<JobOutput<Jobs, Name>>;

/**
 * Makes what does some jobs aside. Each that isn't small has a worker of its own, which ends with it. Rejects with what the job
 * throws.
 */
export function createAside<const Jobs extends AsideJobs>(
  jobs: Jobs,
  startWorker: () => Worker,
): RunAside<Jobs> {
  return async (name, input, signal) => {
    signal?.throwIfAborted();
    // Which input belongs to a job can't be told of one that is known by a type parameter only.
    const job = jobs[name] as unknown as {
      run: (own: typeof input) => unknown;
      isSmall: (own: typeof input) => boolean;
    };
    const isHere = typeof Worker === 'undefined' || job.isSmall(input);
    const answer = isHere ? null : await askWorker(startWorker(), { job: name, input }, signal);
    const output = answer === null ? await job.run(input) : answer.output;
    signal?.throwIfAborted();
    return output as JobOutput<Jobs, typeof name>;
  };
}

/** Resolves to `null` when the worker can't be started. */
async function askWorker(
  worker: Worker,
  question: AsideQuestion,
  signal: AbortSignal | undefined,
): Promise<{ readonly output: unknown } | null> {
  const listening = new AbortController();
  const options = { signal: listening.signal };
  const answer = new Promise<{ readonly output: unknown } | null>((resolve, reject) => {
    const items: unknown[] = [];
    const take = (said: AsideAnswer) => {
      if (said.kind === 'items') items.push(...said.items);
      else if (said.kind === 'end-of-items') resolve({ output: items });
      else if (said.kind === 'done') resolve({ output: said.output });
      else reject(said.error);
    };
    signal?.addEventListener('abort', () => reject(signal.reason), options);
    worker.addEventListener('error', () => resolve(null), options);
    worker.addEventListener('message', ({ data }: MessageEvent<AsideAnswer>) => take(data), options);
    worker.postMessage(question);
  });
  try {
    return await answer;
  } finally {
    listening.abort();
    worker.terminate();
  }
}
