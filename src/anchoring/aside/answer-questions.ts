import type { AsideAnswer, AsideJob, AsideJobs, AsideQuestion } from './aside-jobs';

/** So few that the page takes them over without being held up. */
const ITEMS_AT_A_TIME = 1_000;

/** Makes a worker of the module that calls it: it does the job it is asked for and answers with what came out. */
export function answerQuestions(jobs: AsideJobs): void {
  addEventListener('message', async ({ data }: MessageEvent<AsideQuestion>) => {
    try {
      // Whoever asks knows the job, and its input, by its type.
      const job = jobs[data.job] as AsideJob<unknown, unknown>;
      tellOutput(await job.run(data.input));
    } catch (error) {
      tellFailure(error);
    }
  });
}

function tellOutput(output: unknown): void {
  if (!Array.isArray(output)) {
    tell({ kind: 'done', output });
    return;
  }
  for (let from = 0; from < output.length; from += ITEMS_AT_A_TIME)
    tell({ kind: 'items', items: output.slice(from, from + ITEMS_AT_A_TIME) });
  tell({ kind: 'end-of-items' });
}

/** Errors of the language keep their name on the way; what can't be posted is told in words. */
function tellFailure(error: unknown): void {
  try {
    tell({ kind: 'failed', error });
  } catch {
    tell({ kind: 'failed', error: new Error(String(error)) });
  }
}

function tell(answer: AsideAnswer): void {
  postMessage(answer);
}
