import type { TokenRange } from './align-tokens';

/** Runs of tokens that stand once in an old and once in a new stretch: where each begins in both, in the order of the old. */
export interface RunPairs {
  readonly at: Int32Array;
  readonly bt: Int32Array;
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

const NOWHERE = -1;
const TWICE = -2;

/** Every multiplier of a polynomial hash over 32 bits is odd, or the first tokens of a run would fall out of it. */
const MULTIPLIER = 0x01_00_01_93;

/** The bits of a hash mixed, so that its lowest are fit to choose a slot by (Austin Appleby, MurmurHash3, public domain). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return mixed ^ (mixed >>> 16);
}

function isSameRun(a: Int32Array, at: number, b: Int32Array, bt: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) if (a[at + index] !== b[bt + index]) return false;
  return true;
}

/** Tells of each run of free tokens of a stretch where it begins and its hash, which is rolled on from run to run. */
function eachRun(
  keys: Int32Array,
  { from, to }: TokenRange,
  length: number,
  tied: Int32Array | undefined,
  tell: (at: number, hash: number) => void,
): void {
  let power = 1;
  for (let index = 1; index < length; index += 1) power = Math.imul(power, MULTIPLIER);
  let hash = 0;
  let held = 0;
  for (let end = from; end < to; end += 1) {
    if (tied !== undefined && tied[end] !== NOWHERE) {
      hash = 0;
      held = 0;
      continue;
    }
    if (held === length) hash = (hash - Math.imul(power, (keys[end - length] ?? 0) + 1)) | 0;
    else held += 1;
    hash = (Math.imul(hash, MULTIPLIER) + (keys[end] ?? 0) + 1) | 0;
    if (held === length) tell(end - length + 1, mix(hash));
  }
}

/** The runs of a length that stand once in an old stretch and once in a new one, in time linear in the two. */
export function singleRuns({ a, b, inA, inB, length, tied }: RunSearch): RunPairs {
  const most = Math.max(0, inA.to - inA.from - length + 1);
  // The different runs of the old stretch are numbered as they come: where each begins there, and in the new one.
  const atOf = new Int32Array(most);
  const btOf = new Int32Array(most).fill(NOWHERE);
  let count = 0;
  // Finds the number of a run: open addresses, at least half of them free.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 1))).fill(NOWHERE);
  const mask = slots.length - 1;

  /** The slot that holds the number of a run, or the free one for it. */
  function slotOf(keys: Int32Array, from: number, hash: number): number {
    let slot = hash & mask;
    for (let run = slots[slot] ?? NOWHERE; run !== NOWHERE; run = slots[slot] ?? NOWHERE) {
      if (isSameRun(a, atOf[run] ?? 0, keys, from, length)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  eachRun(a, inA, length, tied?.toNew, (at, hash) => {
    const slot = slotOf(a, at, hash);
    const known = slots[slot] ?? NOWHERE;
    if (known !== NOWHERE) btOf[known] = TWICE;
    else {
      slots[slot] = count;
      atOf[count] = at;
      count += 1;
    }
  });
  eachRun(b, inB, length, tied?.toOld, (bt, hash) => {
    const run = slots[slotOf(b, bt, hash)] ?? NOWHERE;
    if (run !== NOWHERE) btOf[run] = btOf[run] === NOWHERE ? bt : TWICE;
  });

  let found = 0;
  for (let run = 0; run < count; run += 1) {
    if ((btOf[run] ?? NOWHERE) < 0) continue;
    atOf[found] = atOf[run] ?? 0;
    btOf[found] = btOf[run] ?? 0;
    found += 1;
  }
  return { at: atOf.subarray(0, found), bt: btOf.subarray(0, found) };
}
