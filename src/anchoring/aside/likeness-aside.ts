import type { TextLikeness } from '../text-likeness';
import type { LikenessInput } from './jobs';
import { runAnchoring } from './run-anchoring';

/** Tells how alike two texts are as `compareLikeness` does, without holding the page up. Rejects with an AbortError when `signal` says so. */
export function likenessAside(input: LikenessInput, signal?: AbortSignal): Promise<TextLikeness> {
  return runAnchoring('compareLikeness', input, signal);
}
