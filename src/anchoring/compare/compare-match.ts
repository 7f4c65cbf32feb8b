import type { KeptBlock } from './block-change';
import { isSameForm } from './block-form';
import { compareParts } from './compare-parts';
import type { DocumentSide } from './document-side';
import { furthestExtent } from './furthest-extent';
import type { LaidOutTexts } from './laid-out-texts';
import { compareMarks } from './marked-stretches';
import type { BlockMatch } from './match-blocks';

/** Two documents laid beside each other. */
export interface LaidOutDocuments {
  readonly texts: LaidOutTexts;
  readonly old: DocumentSide;
  readonly now: DocumentSide;
}

/** A block with what it was before, compared; and how much of what it tells stayed. */
export interface ComparedMatch {
  readonly block: KeptBlock;
  readonly keptWeight: number;
}

/**
 * Compares a block with what it was before: its words, what it is on the page, its links and emphasis. Whether there is a rule before it
 * counts only where `isBehindSame`: it stands behind the same block as before.
 */
export function compareMatch(
  { texts, old, now }: LaidOutDocuments,
  match: BlockMatch,
  isBehindSame: boolean,
): ComparedMatch {
  const part = now.partOf(match.newBlock);
  const { runs, keptWeight, weight } = compareParts(texts, match.old.range, part.range);
  const [oldForm, newForm] = [old.formOf(match.old.first), now.formOf(match.newBlock)];
  const formatChanges = runs.flatMap((run) =>
    run.kind === 'same' ? compareMarks(run, old.marked, now.marked) : [],
  );
  const { first, last, range } = match.old;
  const isPart = range.start !== old.blocks[first]?.start || range.end !== old.blocks[last]?.end;
  const isSameRule = !isBehindSame || oldForm.isAfterRule === newForm.isAfterRule;
  const extent = furthestExtent([
    ...runs.map((run) => (run.kind === 'same' ? null : run.extent)),
    isSameForm(oldForm, newForm) && isSameRule ? null : 'form',
    formatChanges.length > 0 ? 'format' : null,
    // Of a part of a block a break is all that came between.
    isPart ? 'break' : null,
  ]);
  const kind = extent === null ? 'same' : 'changed';
  const keptShare = weight === 0 ? 1 : keptWeight / weight;
  const block = {
    kind,
    old: match.old,
    now: part,
    runs,
    keptShare,
    oldForm,
    newForm,
    formatChanges,
    extent,
  } as const;
  return { block, keptWeight };
}
