import type { TokenRange } from './align-tokens';

/** A run of tokens that stands once in an old and once in a new stretch: where it begins in each. */
export type RunPair = readonly [at: number, bt: number];

const TWICE = -1;

/** Below 2^32, so that the next step of the hash stays exact in a double. */
const MODULUS = 4_294_967_291;

/** A number for the run of tokens that begins at a place; equal runs have equal numbers. */
function runHash(keys: Int32Array, at: number, length: number): number {
  let hash = 0;
  for (let index = at; index < at + length; index += 1)
    hash = (hash * 1_000_003 + (keys[index] ?? 0) + 1) % MODULUS;
  return hash;
}

function isSameRun(a: Int32Array, at: number, b: Int32Array, bt: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) if (a[at + index] !== b[bt + index]) return false;
  return true;
}

/** Where each run that stands once in a stretch begins, by its number; only runs of tokens that are free. */
function placesOf(
  keys: Int32Array,
  { from, to }: TokenRange,
  length: number,
  tied: Int32Array | null,
): Map<number, number> {
  const places = new Map<number, number>();
  let free = 0;
  for (let end = from; end < to; end += 1) {
    free = tied === null || tied[end] === -1 ? free + 1 : 0;
    if (free < length) continue;
    const at = end - length + 1;
    const hash = runHash(keys, at, length);
    places.set(hash, places.has(hash) ? TWICE : at);
  }
  return places;
}

/** What {@link singleRuns} looks through. */
export interface RunSearch {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly inA: TokenRange;
  readonly inB: TokenRange;
  readonly length: number;
  /** Of each token what it is tied to, -1 for nothing: only runs of free tokens are found then. */
  readonly tied?: { readonly toNew: Int32Array; readonly toOld: Int32Array };
}

/** The runs of a length that stand once in an old stretch and once in a new one, in the order of the old. */
export function singleRuns({ a, b, inA, inB, length, tied }: RunSearch): readonly RunPair[] {
  const inOld = placesOf(a, inA, length, tied?.toNew ?? null);
  const inNew = placesOf(b, inB, length, tied?.toOld ?? null);
  const pairs: RunPair[] = [];
  for (const [hash, at] of inOld) {
    const bt = inNew.get(hash);
    if (at !== TWICE && bt !== undefined && bt !== TWICE && isSameRun(a, at, b, bt, length))
      pairs.push([at, bt]);
  }
  return pairs.sort(([one], [other]) => one - other);
}
