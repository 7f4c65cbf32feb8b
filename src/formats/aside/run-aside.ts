import { createAside } from '../../anchoring/aside/create-aside';
import { formatJobs } from './jobs';

/**
 * Does a job of reading, one with much to do off the main thread. Rejects with an AbortError when the signal says so, and with what the job
 * throws.
 */
export const runAside = createAside(
  formatJobs,
  () => new Worker(new URL('./aside-worker.ts', import.meta.url), { type: 'module' }),
);
