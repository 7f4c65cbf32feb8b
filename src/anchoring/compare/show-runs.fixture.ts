import type { DiffRun } from './diff-run';

/** Writes runs as one line: `[-removed-]`, `{+added+}`; when not of words, with the first letter of how far the change goes behind. */
export function showRuns(runs: readonly DiffRun[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'same') return run.text;
      const how = run.extent === 'words' ? '' : run.extent[0];
      return run.kind === 'removed' ? `[-${run.text}-]${how}` : `{+${run.text}+}${how}`;
    })
    .join('');
}
