import type { DiffRun } from './diff-run';

/**
 * Writes runs as one line: `[-removed-]`, `{+added+}`; with the first letter of how far the change goes behind when it is
 * not of words, and an arrow when the passage stands elsewhere in the other text.
 */
export function showRuns(runs: readonly DiffRun[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'same') return run.text;
      const how = run.elsewhere !== null ? '↷' : run.extent === 'words' ? '' : run.extent[0];
      return run.kind === 'removed' ? `[-${run.text}-]${how}` : `{+${run.text}+}${how}`;
    })
    .join('');
}
