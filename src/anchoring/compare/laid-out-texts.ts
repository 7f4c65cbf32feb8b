import { type Alignment, alignTexts } from '../align-texts';
import type { TokenList } from '../tokens';
import { classifyKeys, isTelling, TOKEN_CLASS } from './token-classes';
import { groupTokens, type UnitRange, type WordUnits } from './word-units';

/** One of two texts that are laid beside each other, by its units. */
export interface TextSide {
  readonly tokens: TokenList;
  readonly units: WordUnits;
  /** How much the units before each tell, and behind the last all of them; see `weightOf` of the alignment. */
  readonly weightBefore: Float64Array;
  /** How many of the units before each say something by themselves. */
  readonly wordsBefore: Int32Array;
  /** The class of each unit: of its first token that is a word or a figure, else of its first. */
  readonly classes: Uint8Array;
}

/** Two texts laid beside each other, by what readers see as one. */
export interface LaidOutTexts {
  readonly alignment: Alignment;
  readonly old: TextSide;
  readonly now: TextSide;
  /** For each old unit the new one that it is, wherever it stands; -1 for one that isn't whole in the new text. */
  readonly toNew: Int32Array;
}

/** The class of a joiner that stands inside no word. */
function classOfLone(char: string | undefined): number {
  if (char === '.') return TOKEN_CLASS.stop;
  return char === '&' || char === '+' ? TOKEN_CLASS.symbol : TOKEN_CLASS.sign;
}

function createSide(tokens: TokenList, classes: Uint8Array, weightOf: (key: number) => number): TextSide {
  const units = groupTokens(tokens, classes);
  const weightBefore = new Float64Array(units.count + 1);
  const wordsBefore = new Int32Array(units.count + 1);
  const unitClasses = new Uint8Array(units.count);
  for (let unit = 0; unit < units.count; unit += 1) {
    const [from, to] = [units.firsts[unit] ?? 0, units.firsts[unit + 1] ?? 0];
    let weight = 0;
    let unitClass = classes[tokens.keys[from] ?? 0] ?? 0;
    for (let at = from; at < to; at += 1) {
      const key = tokens.keys[at] ?? 0;
      weight += weightOf(key);
      const own = classes[key] ?? 0;
      if (own <= TOKEN_CLASS.figure && unitClass > TOKEN_CLASS.figure) unitClass = own;
    }
    unitClasses[unit] =
      unitClass === TOKEN_CLASS.joiner ? classOfLone(tokens.text[tokens.starts[from] ?? 0]) : unitClass;
    weightBefore[unit + 1] = (weightBefore[unit] ?? 0) + weight;
    wordsBefore[unit + 1] = (wordsBefore[unit] ?? 0) + (isTelling(unitClass) ? 1 : 0);
  }
  return { tokens, units, weightBefore, wordsBefore, classes: unitClasses };
}

/** Lays two texts beside each other by the alignment that annotations are placed by. */
export function layOutTexts(oldText: string, newText: string): LaidOutTexts {
  const alignment = alignTexts(oldText, newText);
  const classes = classifyKeys(alignment.old, alignment.now);
  const old = createSide(alignment.old, classes, alignment.weightOf);
  const now = createSide(alignment.now, classes, alignment.weightOf);
  return { alignment, old, now, toNew: tieUnits(alignment, old.units, now.units) };
}

/** A unit is kept when it is tied token by token to a whole one. */
function tieUnits({ toNew }: Alignment, old: WordUnits, now: WordUnits): Int32Array {
  const tied = new Int32Array(old.count).fill(-1);
  for (let unit = 0; unit < old.count; unit += 1) {
    const [from, to] = [old.firsts[unit] ?? 0, old.firsts[unit + 1] ?? 0];
    const bt = toNew[from] ?? -1;
    if (bt < 0) continue;
    const other = now.unitOf[bt] ?? 0;
    let isKept = now.firsts[other] === bt && (now.firsts[other + 1] ?? 0) - bt === to - from;
    for (let step = 1; isKept && step < to - from; step += 1) isKept = toNew[from + step] === bt + step;
    if (isKept) tied[unit] = other;
  }
  return tied;
}

/** How much a stretch of units tells. */
export function weightIn({ weightBefore }: TextSide, { from, to }: UnitRange): number {
  return (weightBefore[to] ?? 0) - (weightBefore[from] ?? 0);
}
