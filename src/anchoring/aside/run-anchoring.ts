import { createAside } from './create-aside';
import { anchoringJobs } from './jobs';

/** Does a job of anchoring, in a worker when there is much to do. */
export const runAnchoring = createAside(
  anchoringJobs,
  () => new Worker(new URL('./anchoring-worker.ts', import.meta.url), { type: 'module' }),
);
