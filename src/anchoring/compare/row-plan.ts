import type { TextBlock } from '../text-blocks';
import type { BlockMatch } from './match-blocks';

/** What one row of a comparison is to show. */
export type RowPlan =
  | { readonly kind: 'kept' | 'moved' | 'moved-away'; readonly match: BlockMatch }
  | { readonly kind: 'added'; readonly newBlock: number }
  | { readonly kind: 'removed'; readonly oldBlock: number };

/** So far apart at most are blocks of one text that are matched by nothing but that. */
const NEAR = 8;

/**
 * Matches blocks with the same text that no words tie, such as empty ones, when they stand in the same gap between two that are matched.
 */
function matchAlike(
  gone: readonly number[],
  come: readonly number[],
  oldBlocks: readonly TextBlock[],
  newBlocks: readonly TextBlock[],
): Map<number, number> {
  const oldByNew = new Map<number, number>();
  let next = 0;
  for (const block of gone)
    for (let index = next; index < Math.min(next + NEAR, come.length); index += 1) {
      const other = come[index] ?? 0;
      if (oldBlocks[block]?.text !== newBlocks[other]?.text) continue;
      oldByNew.set(other, block);
      next = index + 1;
      break;
    }
  return oldByNew;
}

/** What went out and then what came in; one after the other by turns when there is as much of both, as of a passage that was translated. */
function byPairs(gone: readonly RowPlan[], come: readonly RowPlan[]): RowPlan[] {
  const isEven =
    gone.length === come.length &&
    gone.every(({ kind }) => kind === 'removed') &&
    come.every(({ kind }) => kind === 'added');
  return isEven ? gone.flatMap((row, index) => [row, ...come.slice(index, index + 1)]) : [...gone, ...come];
}

/**
 * Puts the rows of a comparison into order: that of the new text, with what was taken out, or went elsewhere, where it stood, before what
 * came in its place.
 */
export function planRows(
  matches: readonly BlockMatch[],
  oldBlocks: readonly TextBlock[],
  newBlocks: readonly TextBlock[],
): RowPlan[] {
  const rows: RowPlan[] = [];
  const matchByNew = new Map(matches.map((match) => [match.newBlock, match]));
  const awayByOld = new Map<number, BlockMatch[]>();
  for (const match of matches)
    if (!match.isInPlace) awayByOld.set(match.old.first, [...(awayByOld.get(match.old.first) ?? []), match]);

  let nextOld = 0;
  /** New blocks since the last one that stayed. */
  let come: number[] = [];

  /** Two blocks with the same text. */
  function matchWhole(oldBlock: number, newBlock: number): BlockMatch {
    const { start, end } = oldBlocks[oldBlock] ?? { start: 0, end: 0 };
    return { newBlock, isInPlace: true, old: { first: oldBlock, last: oldBlock, range: { start, end } } };
  }

  function pushOld(to: number): void {
    for (; nextOld < to; nextOld += 1) {
      const away = awayByOld.get(nextOld);
      if (away === undefined) rows.push({ kind: 'removed', oldBlock: nextOld });
      else for (const match of away) rows.push({ kind: 'moved-away', match });
    }
  }

  function closeGap(oldEnd: number): void {
    const gone: number[] = [];
    for (let block = nextOld; block < oldEnd; block += 1) if (!awayByOld.has(block)) gone.push(block);
    const fresh = come.filter((block) => !matchByNew.has(block));
    const oldByNew = matchAlike(gone, fresh, oldBlocks, newBlocks);
    let waiting: RowPlan[] = [];
    for (const block of come) {
      const alike = oldByNew.get(block);
      const match = matchByNew.get(block);
      if (alike !== undefined) {
        pushOld(alike);
        rows.push(...waiting, { kind: 'kept', match: matchWhole(alike, block) });
        waiting = [];
        nextOld = alike + 1;
      } else
        waiting.push(match === undefined ? { kind: 'added', newBlock: block } : { kind: 'moved', match });
    }
    const before = rows.length;
    pushOld(oldEnd);
    rows.push(...byPairs(rows.splice(before), waiting));
    come = [];
  }

  for (const block of newBlocks.keys()) {
    const match = matchByNew.get(block);
    if (match === undefined || !match.isInPlace) {
      come.push(block);
      continue;
    }
    closeGap(match.old.first);
    rows.push({ kind: 'kept', match });
    nextOld = Math.max(nextOld, match.old.last + 1);
  }
  closeGap(oldBlocks.length);
  return rows;
}
