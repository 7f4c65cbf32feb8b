import { placeAside } from '../../src/anchoring/aside/place-aside';
import { CHANGES } from '../anchoring/changed-text';
import { makeSampleText } from '../sample-text';

// A page that places the spans of made texts on changed ones as the app does, aside.

/** What placing costs whoever waits, and whoever works on meanwhile. */
interface PlacingCost {
  readonly ms: number;
  /** The longest that the main thread was busy without a break, in ms. */
  readonly busyMs: number;
}

/** Watches how long the main thread takes at most to come to the next task. */
function watchMainThread(): () => number {
  const { port1, port2 } = new MessageChannel();
  let [last, longest, isWatching] = [performance.now(), 0, true];
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isWatching) port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => {
    isWatching = false;
    port1.close();
    return longest;
  };
}

const placing = {
  /** Makes a text of so many words, changes it in one of the {@link CHANGES}, and measures how its spans are placed, again and again. */
  async measure(words: number, spans: number, change: number, rounds: number): Promise<PlacingCost[]> {
    const sample = makeSampleText(words, spans, words);
    const newText = CHANGES[change]?.apply(sample, words) ?? sample.text;
    const costs: PlacingCost[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // The pause is for what was left to do from before.
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 }));
      const stopWatching = watchMainThread();
      const before = performance.now();
      await placeAside({ oldText: sample.text, newText, spans: sample.spans });
      costs.push({ ms: performance.now() - before, busyMs: stopWatching() });
    }
    return costs;
  },
};

Object.assign(window, { placing });
