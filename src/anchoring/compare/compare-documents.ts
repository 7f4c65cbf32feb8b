import type { ArticleDocument } from '../../domain/document';
import type { TextRange } from '../../domain/span';
import { listTextBlocks } from '../text-blocks';
import type { BlockChange, BlockExtent, BlockPart, DocumentComparison, KeptBlock } from './block-change';
import { type BlockForm, isSameForm, listFormedBlocks } from './block-form';
import type { DiffRun } from './diff-run';
import { joinConfetti } from './join-confetti';
import { layOutTexts, type TextSide, weightIn } from './laid-out-texts';
import { listStops } from './list-stops';
import { compareMarks, listMarkedStretches } from './marked-stretches';
import { type BlockMatch, matchBlocks } from './match-blocks';
import { planRows, type RowPlan } from './row-plan';
import { cutSegments } from './segments';
import { slideChanges } from './slide-changes';
import { unitsIn } from './unit-text';
import { writeRuns } from './write-runs';

const EXTENTS: readonly BlockExtent[] = ['words', 'punctuation', 'break', 'form', 'typography', 'format'];

const PARAGRAPH: BlockForm = { type: 'paragraph', level: 0, isAfterRule: false };

const NOTHING: TextRange = { start: 0, end: 0 };

const weightOfAll = ({ weightBefore }: TextSide) => weightBefore.at(-1) ?? 0;

/** The one that goes the furthest. */
function furthest(extents: readonly (BlockExtent | null)[]): BlockExtent | null {
  return EXTENTS.find((extent) => extents.includes(extent)) ?? null;
}

/** Compares two documents block by block, and word by word inside of what changed. By the alignment that annotations are placed by. */
export function compareDocuments(
  oldDocument: ArticleDocument,
  newDocument: ArticleDocument,
): DocumentComparison {
  const [oldBlocks, newBlocks] = [listTextBlocks(oldDocument), listTextBlocks(newDocument)];
  const [oldFormed, newFormed] = [listFormedBlocks(oldDocument), listFormedBlocks(newDocument)];
  const oldMarks = listMarkedStretches(oldBlocks, oldFormed);
  const newMarks = listMarkedStretches(newBlocks, newFormed);
  const oldText = oldBlocks.map(({ text }) => text).join('\n');
  const newText = newBlocks.map(({ text }) => text).join('\n');
  const texts = layOutTexts(oldText, newText);
  const { old, now } = texts;
  let keptWeight = 0;

  const oldForm = (block: number) => oldFormed[block]?.form ?? PARAGRAPH;
  const newForm = (block: number) => newFormed[block]?.form ?? PARAGRAPH;

  function newPart(block: number): BlockPart {
    const { start, end } = newBlocks[block] ?? NOTHING;
    return { first: block, last: block, range: { start, end } };
  }

  /** The words of two parts, and the share of them that stayed. */
  function compareParts(
    before: TextRange,
    after: TextRange,
  ): { readonly runs: DiffRun[]; readonly keptShare: number } {
    const [own, others] = [unitsIn(old, before), unitsIn(now, after)];
    const weight = Math.max(weightIn(old, own), weightIn(now, others));
    const isSame = oldText.slice(before.start, before.end) === newText.slice(after.start, after.end);
    const segments = isSame ? [{ isSame: true, old: own, now: others }] : cutSegments(texts, own, others);
    const kept = segments.reduce(
      (sum, segment) => sum + (segment.isSame ? weightIn(old, segment.old) : 0),
      0,
    );
    keptWeight += kept;
    const stretch = {
      old: before,
      now: after,
      segments: isSame ? [] : joinConfetti(texts, slideChanges(texts, segments)),
    };
    return { runs: writeRuns(texts, stretch), keptShare: weight === 0 ? 1 : kept / weight };
  }

  function compareMatch(match: BlockMatch): KeptBlock {
    const part = newPart(match.newBlock);
    const { runs, keptShare } = compareParts(match.old.range, part.range);
    const [form, formNow] = [oldForm(match.old.first), newForm(match.newBlock)];
    const formatChanges = runs.flatMap((run) =>
      run.kind === 'same' ? compareMarks(run, oldMarks, newMarks) : [],
    );
    const extent = furthest([
      ...runs.map((run) => (run.kind === 'same' ? null : run.extent)),
      isSameForm(form, formNow) ? null : 'form',
      formatChanges.length > 0 ? 'format' : null,
      // Part of a block: a break is all that came between.
      isPart(match) ? 'break' : null,
    ]);
    const kind = extent === null ? 'same' : 'changed';
    return {
      kind,
      old: match.old,
      now: part,
      runs,
      keptShare,
      oldForm: form,
      newForm: formNow,
      formatChanges,
      extent,
    };
  }

  function isPart({ old: { first, last, range } }: BlockMatch): boolean {
    return range.start !== oldBlocks[first]?.start || range.end !== oldBlocks[last]?.end;
  }

  function blockOf(row: RowPlan): BlockChange {
    switch (row.kind) {
      case 'kept':
        return compareMatch(row.match);
      case 'moved': {
        const { kind, ...compared } = compareMatch(row.match);
        return { kind: 'moved', isChanged: kind === 'changed', ...compared };
      }
      case 'moved-away': {
        const { old: part, newBlock } = row.match;
        return { kind: 'moved-away', old: part, now: newPart(newBlock), oldForm: oldForm(part.first) };
      }
      case 'added': {
        const part = newPart(row.newBlock);
        const runs = writeRuns(texts, { old: NOTHING, now: part.range, segments: [] });
        return { kind: 'added', old: null, now: part, newForm: newForm(row.newBlock), runs };
      }
      case 'removed': {
        const { start, end } = oldBlocks[row.oldBlock] ?? NOTHING;
        const part = { first: row.oldBlock, last: row.oldBlock, range: { start, end } };
        const runs = writeRuns(texts, { old: part.range, now: NOTHING, segments: [] });
        return { kind: 'removed', old: part, now: null, oldForm: oldForm(row.oldBlock), runs };
      }
    }
  }

  const blocks = planRows(matchBlocks(texts, oldBlocks, newBlocks), oldBlocks, newBlocks).map(blockOf);
  const weight = Math.max(weightOfAll(old), weightOfAll(now));
  return {
    blocks,
    changes: listStops(blocks),
    extent: furthest(
      blocks.map((block) => (block.kind === 'same' || block.kind === 'changed' ? block.extent : 'words')),
    ),
    keptShare: weight === 0 ? 1 : keptWeight / weight,
  };
}
