import type { TextLine, TextRun } from './page-text';

/** A gap wider than this many letter heights parts two columns or cells; a narrower one is a space, or nothing. */
const WIDEST_GAP = 1.6;
const SPACE_GAP = 0.15;

/** Letters in a shape for one place in a word, and letters drawn as one: `ﬁ`, the Arabic forms. Nobody searches for those. */
const SHAPES = /[\ufb00-\ufdff\ufe70-\ufefc]/g;

function withPlainLetters(run: TextRun): TextRun {
  return { ...run, text: run.text.replace(SHAPES, (letter) => letter.normalize('NFKC')) };
}

function isOnLine(run: TextRun, line: readonly TextRun[]): boolean {
  const first = line[0];
  return (
    first !== undefined && Math.abs(run.y - first.y) <= Math.max(1, Math.min(run.size, first.size) * 0.35)
  );
}

function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff]/.test(text) && !/[A-Za-z]/.test(text);
}

function joinRuns(runs: readonly TextRun[]): TextLine {
  const inOrder = isRightToLeft(runs.map(({ text }) => text).join('')) ? [...runs].reverse() : runs;
  let text = '';
  let previous: TextRun | null = null;
  for (const run of inOrder) {
    if (previous !== null) {
      const [before, after] = previous.x <= run.x ? [previous, run] : [run, previous];
      const gap = after.x - (before.x + before.width);
      if (gap > run.size * SPACE_GAP && !text.endsWith(' ') && !run.text.startsWith(' ')) text += ' ';
    }
    text += run.text;
    previous = run;
  }
  const letters = runs.reduce((sum, run) => sum + run.text.length, 0);
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(({ x, width }) => x + width)),
    y: runs[0]?.y ?? 0,
    // The size of most of the letters: a footnote mark must not make a line small.
    size: runs.reduce((sum, run) => sum + run.size * run.text.length, 0) / Math.max(letters, 1),
  };
}

/** Puts the runs of a page together to lines, from the top; what stands on one baseline in two columns is two lines. */
export function runsToLines(runs: readonly TextRun[]): TextLine[] {
  const rows: TextRun[][] = [];
  for (const run of [...runs]
    .filter(({ text }) => text.trim() !== '')
    .map(withPlainLetters)
    .sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && isOnLine(run, row)) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => {
    const lines: TextRun[][] = [];
    for (const run of row.sort((a, b) => a.x - b.x)) {
      const line = lines.at(-1);
      const last = line?.at(-1);
      const gap = last === undefined ? 0 : run.x - (last.x + last.width);
      if (line === undefined || last === undefined || gap > Math.max(run.size, last.size) * WIDEST_GAP) {
        lines.push([run]);
      } else line.push(run);
    }
    return lines.map(joinRuns);
  });
}
