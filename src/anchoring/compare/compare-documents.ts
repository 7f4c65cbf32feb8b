import type { ArticleDocument } from '../../domain/document';
import type { BlockChange, BlockExtent, DocumentComparison, KeptBlock } from './block-change';
import { compareMatch } from './compare-match';
import { readDocumentSide } from './document-side';
import { furthestExtent } from './furthest-extent';
import { layOutTexts, type TextSide } from './laid-out-texts';
import { listStops } from './list-stops';
import { type BlockMatch, matchBlocks } from './match-blocks';
import { planRows, type RowPlan } from './row-plan';
import { writeRuns } from './write-runs';

const NOTHING = { start: 0, end: 0 };

const weightOf = ({ weightBefore }: TextSide) => weightBefore.at(-1) ?? 0;

/** How far the change of a block goes; one that came or went without any words is but a break. */
function extentOf(block: BlockChange): BlockExtent | null {
  switch (block.kind) {
    case 'same':
    case 'changed':
      return block.extent;
    case 'moved':
    case 'moved-away':
      return 'words';
    case 'added':
    case 'removed':
      return furthestExtent(block.runs.map((run) => (run.kind === 'same' ? null : run.extent))) ?? 'break';
  }
}

/** Compares two documents block by block, and word by word inside of what changed. By the alignment that annotations are placed by. */
export function compareDocuments(
  oldDocument: ArticleDocument,
  newDocument: ArticleDocument,
): DocumentComparison {
  const [old, now] = [readDocumentSide(oldDocument), readDocumentSide(newDocument)];
  const texts = layOutTexts(old.text, now.text);
  const matches = matchBlocks(texts, old.blocks, now.blocks);
  const matchByNew = new Map(matches.map((match) => [match.newBlock, match]));
  let keptWeight = 0;

  /** Whether a block stands behind the same one as before, or is the first as before. */
  function isBehindSame({ newBlock, old: { first } }: BlockMatch): boolean {
    const before = newBlock === 0 ? -1 : (matchByNew.get(newBlock - 1)?.old.last ?? null);
    return before === first - 1;
  }

  function compare(match: BlockMatch): KeptBlock {
    const compared = compareMatch({ texts, old, now }, match, isBehindSame(match));
    keptWeight += compared.keptWeight;
    return compared.block;
  }

  function blockOf(row: RowPlan): BlockChange {
    switch (row.kind) {
      case 'kept':
        return compare(row.match);
      case 'moved': {
        const { kind, ...compared } = compare(row.match);
        return { kind: 'moved', isChanged: kind === 'changed', ...compared };
      }
      case 'moved-away': {
        const part = row.match.old;
        return {
          kind: 'moved-away',
          old: part,
          now: now.partOf(row.match.newBlock),
          oldForm: old.formOf(part.first),
        };
      }
      case 'added': {
        const part = now.partOf(row.newBlock);
        const runs = writeRuns(texts, { old: NOTHING, now: part.range, segments: [] });
        return { kind: 'added', old: null, now: part, newForm: now.formOf(row.newBlock), runs };
      }
      case 'removed': {
        const part = old.partOf(row.oldBlock);
        const runs = writeRuns(texts, { old: part.range, now: NOTHING, segments: [] });
        return { kind: 'removed', old: part, now: null, oldForm: old.formOf(row.oldBlock), runs };
      }
    }
  }

  const blocks = planRows(matches, old.blocks, now.blocks).map(blockOf);
  const weight = Math.max(weightOf(texts.old), weightOf(texts.now));
  return {
    blocks,
    changes: listStops(blocks),
    extent: furthestExtent(blocks.map(extentOf)),
    keptShare: weight === 0 ? 1 : keptWeight / weight,
  };
}
