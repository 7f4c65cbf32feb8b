import type { BlockChange, DocumentComparison } from './block-change';
import type { ChangeFact, ParagraphFate, Replacement, ReplacementKind } from './change-fact';
import { findChangedFigures } from './changed-figures';
import { isNameReplaced } from './changed-names';
import { findChangedQuotations, findRowQuotations, isInQuotation } from './changed-quotations';
import { findChangedWording } from './changed-wording';
import type { MetadataChange } from './compare-metadata';
import { isSpelling } from './is-spelling';
import {
  createReplacement,
  listChangedRows,
  listPairs,
  newWords,
  oldWords,
  type RowTexts,
  type RunPair,
  type Swap,
} from './replacements';

/** With less than this share of the text left, nothing of it is told one by one. */
const REWRITTEN = 0.25;

type ReplacementFact = { readonly kind: ReplacementKind } & Replacement;

interface Found {
  readonly kind: ReplacementKind;
  readonly swap: Swap;
  readonly isQuoted: boolean;
  times: number;
}

/** Collects what was replaced; the same words for the same words count as one. */
function createCollection() {
  const found = new Map<string, Found>();
  return {
    add(kind: ReplacementKind, swap: Swap, isQuoted: boolean): void {
      const key = `${kind}\n${oldWords(swap.texts, swap.old)}\n${newWords(swap.texts, swap.now)}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { kind, swap, isQuoted, times: 1 });
      else known.times += 1;
    },
    /** Those that were found so often or oftener, in the order in which they were found. */
    list: (least: number): ReplacementFact[] =>
      [...found.values()]
        .filter(({ times }) => times >= least)
        .map(({ kind, swap, times, isQuoted }) => ({ kind, ...createReplacement(swap, times, isQuoted) })),
  };
}

/** Up to four words that may have been replaced throughout; small ones are everywhere, and so are single characters. */
const EXPRESSION = /^(?!\p{Script=Latin}{1,3}$)\S{2,}(?:\s\S+){0,3}$/u;

function isExpression({ removed: { text: old }, added: { text: now } }: RunPair): boolean {
  return EXPRESSION.test(old) && EXPRESSION.test(now) && !isSpelling(old, now);
}

/** What can be told of the replaced words of a row, but for quotations and words replaced throughout. */
function findSwaps(texts: RowTexts, pairs: readonly RunPair[], language: string) {
  const swaps: { readonly kind: ReplacementKind; readonly swap: Swap }[] = [];
  swaps.push(...findChangedWording(texts, language));
  for (const pair of pairs) {
    const figures = findChangedFigures(pair, language);
    swaps.push(...figures);
    if (figures.length === 0 && isNameReplaced(pair, language))
      swaps.push({ kind: 'name', swap: swapOf(pair) });
  }
  return swaps;
}

const swapOf = ({ texts, removed, added }: RunPair): Swap => ({ texts, old: removed.old, now: added.now });

/** What was replaced in some rows, and in which of them something was found. */
function findReplacements(rows: readonly RowTexts[], language: string) {
  const facts = createCollection();
  const others = createCollection();
  const told = new Set<RowTexts['row']>();
  for (const texts of rows) {
    const pairs = listPairs(texts);
    const swaps = findSwaps(texts, pairs, language);
    const quotations = findRowQuotations(texts);
    for (const { kind, swap } of swaps) facts.add(kind, swap, isInQuotation(quotations, swap));
    const toldOf = swaps.map(({ swap }) => swap);
    const changed = findChangedQuotations(texts, quotations, toldOf);
    for (const swap of changed) facts.add('quotation', swap, true);
    if (swaps.length > 0 || changed.length > 0) told.add(texts.row);
    const isTold = ({ removed }: RunPair) =>
      toldOf.some(({ old }) => old.start < removed.old.end && removed.old.start < old.end);
    for (const pair of pairs)
      if (isExpression(pair) && !isTold(pair))
        others.add('word', swapOf(pair), isInQuotation(quotations, swapOf(pair)));
  }
  return { facts: [...facts.list(1), ...others.list(2)], told };
}

/** How many blocks met with which fate. */
function countFates(
  blocks: readonly BlockChange[],
  told: ReadonlySet<BlockChange>,
): Map<ParagraphFate, number> {
  const counts = new Map<ParagraphFate, number>();
  const count = (fate: ParagraphFate, by = 1) => counts.set(fate, (counts.get(fate) ?? 0) + by);
  // What went and came between two blocks that stayed: others took their place.
  let [removed, added] = [0, 0];
  function closeGap(): void {
    const replaced = Math.min(removed, added);
    if (replaced > 0) count('replaced', replaced);
    if (removed > replaced) count('removed', removed - replaced);
    if (added > replaced) count('added', added - replaced);
    [removed, added] = [0, 0];
  }
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'removed') removed += block.runs.length > 0 ? 1 : 0;
    else if (block.kind === 'added') added += block.runs.length > 0 ? 1 : 0;
    else closeGap();
    if (block.kind === 'moved') count('moved');
    if (block.kind !== 'changed') continue;
    if (block.extent === 'words' && !told.has(block)) count('changed');
    const before = blocks[index - 1];
    const isNextPart = before?.kind === 'changed' && before.old.last === block.old.first;
    if (isNextPart) count('split');
    if (block.old.last > block.old.first && !isNextPart) count('joined');
  }
  closeGap();
  return counts;
}

const FATES: readonly ParagraphFate[] = [
  'removed',
  'added',
  'replaced',
  'moved',
  'changed',
  'split',
  'joined',
];
const KINDS: readonly ReplacementKind[] = [
  'figure',
  'negated',
  'affirmed',
  'quotation',
  'date',
  'name',
  'hedged',
  'unhedged',
  'word',
];

/** First the first of each kind, so that a line that names few names each; the rest of them behind. */
function byTurns(facts: readonly ReplacementFact[]): {
  readonly first: ReplacementFact[];
  readonly rest: ReplacementFact[];
} {
  const sorted = KINDS.flatMap((kind) => facts.filter((fact) => fact.kind === kind));
  const first = KINDS.flatMap((kind) => sorted.find((fact) => fact.kind === kind) ?? []);
  return { first, rest: sorted.filter((fact) => !first.includes(fact)) };
}

/**
 * What there is to say of the changes between two versions, the most important first, so that the first three or four make one line. Data
 * without words of the interface; `language` (BCP 47) is that of the text.
 */
export function summarizeChanges(
  comparison: DocumentComparison,
  metadata: readonly MetadataChange[],
  language: string,
): ChangeFact[] {
  const { blocks, extent, keptShare } = comparison;
  const headline = headlineOf(comparison, metadata);
  const fields = metadata.flatMap(({ field }): ChangeFact[] =>
    // When it was looked at is no change of the article.
    field === 'accessedAt' || (field === 'title' && headline.length > 0) ? [] : [{ kind: 'metadata', field }],
  );
  if (extent === null) return [...headline, ...fields];
  if (extent !== 'words') return [...headline, { kind: 'only', extent }, ...fields];
  if (keptShare < REWRITTEN) return [...headline, { kind: 'rewritten', keptShare }, ...fields];

  const { facts, told } = findReplacements(listChangedRows(blocks), language);
  const counts = countFates(blocks, told);
  const paragraphs = FATES.flatMap((fate): ChangeFact[] => {
    const count = counts.get(fate) ?? 0;
    return count === 0 ? [] : [{ kind: 'paragraphs', fate, count }];
  });
  const { first, rest } = byTurns(facts);
  return [...headline, ...first, ...paragraphs, ...rest, ...fields];
}

/** That the headline says something else: the title of the article, or a first heading of its text. */
function headlineOf({ blocks }: DocumentComparison, metadata: readonly MetadataChange[]): ChangeFact[] {
  for (const change of metadata)
    if (
      change.field === 'title' &&
      change.runs.some((run) => run.kind !== 'same' && run.extent !== 'typography')
    ) {
      const { old, now, runs } = change;
      return [{ kind: 'headline', old, now, runs }];
    }
  const top = blocks.find(({ now }) => now?.first === 0);
  const isTop =
    top?.kind === 'changed' &&
    top.extent === 'words' &&
    top.newForm.type === 'heading' &&
    top.newForm.level === 1;
  if (!isTop) return [];
  const [texts] = listChangedRows([top]);
  return texts === undefined
    ? []
    : [{ kind: 'headline', old: texts.oldText, now: texts.newText, runs: top.runs }];
}
