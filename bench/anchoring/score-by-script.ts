import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Prediction, serializePredictions } from './predict';
import type { Figures } from './score';

/**
 * Scores predictions with a script that takes `--truth DIR --predictions FILE --json` and prints figures of the shape of {@link Figures}.
 * Throws with what it says when it fails.
 */
export function scoreByScript(script: string, folder: string, predictions: readonly Prediction[]): Figures {
  const temporary = mkdtempSync(join(tmpdir(), 'redthread-anchoring-'));
  const file = join(temporary, 'predictions.jsonl');
  try {
    writeFileSync(file, serializePredictions(predictions));
    const { status, stdout, stderr, error } = spawnSync(
      process.execPath,
      [script, '--truth', folder, '--predictions', file, '--json'],
      { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 },
    );
    if (status !== 0) throw new Error(`${script} did not score: ${error?.message ?? stderr}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
