import { type AsideJob, asideJobs } from './jobs';

/** What the worker is asked, once. */
export interface AsideQuestion {
  readonly job: AsideJob;
  readonly input: unknown;
}

/** What it answers; `failed` when the job threw. */
export type AsideAnswer =
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly reason: string };

// The module of a worker: it does one job and answers with what came out.
addEventListener('message', async ({ data }: MessageEvent<AsideQuestion>) => {
  const work = asideJobs[data.job] as (input: unknown) => Promise<unknown>;
  try {
    tell({ kind: 'done', output: await work(data.input) });
  } catch (error) {
    tell({ kind: 'failed', reason: String(error) });
  }
});

function tell(answer: AsideAnswer): void {
  postMessage(answer);
}
