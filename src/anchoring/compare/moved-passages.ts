import type { TextRange } from '../../domain/span';
import { tokensIn } from '../token-range';
import type { TokenList } from '../tokens';
import type { ChangedRun } from './diff-run';
import type { LaidOutTexts } from './laid-out-texts';

/** So many tokens that stand together in both texts, and so long, are a passage that went elsewhere, not the same small words. */
const PASSAGE = 8;
const PASSAGE_LENGTH = 20;

interface Passage {
  readonly here: TextRange;
  readonly elsewhere: TextRange;
}

/** The passages of a stretch of a text that stand elsewhere in the other one. */
function passagesIn(range: TextRange, here: TokenList, there: TokenList, tied: Int32Array): Passage[] {
  const { from, to } = tokensIn(here, range);
  const passages: Passage[] = [];
  for (let at = from; at < to; at += 1) {
    const first = at;
    if ((tied[at] ?? -1) < 0) continue;
    while (at + 1 < to && tied[at + 1] === (tied[at] ?? 0) + 1) at += 1;
    const own = { start: here.starts[first] ?? 0, end: here.ends[at] ?? 0 };
    if (at + 1 - first < PASSAGE || own.end - own.start < PASSAGE_LENGTH) continue;
    passages.push({
      here: own,
      elsewhere: { start: there.starts[tied[first] ?? 0] ?? 0, end: there.ends[tied[at] ?? 0] ?? 0 },
    });
  }
  return passages;
}

/** A run as it is, or cut at the passages in it that stand elsewhere in the other text; white space beside them goes with them. */
export function cutAtMoved({ alignment }: Pick<LaidOutTexts, 'alignment'>, run: ChangedRun): ChangedRun[] {
  const { old, now, toNew, toOld } = alignment;
  const range = run.kind === 'removed' ? run.old : run.now;
  const passages =
    run.kind === 'removed' ? passagesIn(range, old, now, toNew) : passagesIn(range, now, old, toOld);
  if (run.extent !== 'words' || passages.length === 0) return [run];
  const text = run.kind === 'removed' ? old.text : now.text;

  const cut: ChangedRun[] = [];
  function push(start: number, end: number, elsewhere: TextRange | null): void {
    const own = { start, end };
    const piece = { text: text.slice(start, end), elsewhere };
    if (start < end)
      cut.push(run.kind === 'removed' ? { ...run, ...piece, old: own } : { ...run, ...piece, now: own });
  }

  let at = range.start;
  for (const [index, { here, elsewhere }] of passages.entries()) {
    const start = Math.max(at, here.start);
    const isSpace = text.slice(at, start).trim() === '';
    if (!isSpace) push(at, start, null);
    const next = passages[index + 1]?.here.start ?? range.end;
    const end = text.slice(here.end, next).trim() === '' ? next : Math.min(here.end, range.end);
    push(isSpace ? at : start, end, elsewhere);
    at = end;
  }
  push(at, range.end, null);
  return cut;
}
