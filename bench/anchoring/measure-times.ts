import { placeAnnotations } from '../../src/anchoring/place-annotations';
import { median } from '../page-cost';
import { makeSampleText } from '../sample-text';
import { CHANGES } from './changed-text';

/** How long it takes to place the spans of a text of one size after one change. */
export interface PlacingTime {
  readonly words: number;
  readonly spans: number;
  readonly change: string;
  readonly ms: number;
  readonly longestMs: number;
  readonly rounds: number;
}

const SIZES = [1_000, 10_000, 100_000, 500_000];
const SPANS = 1_000;
/** No further round begins after this. */
const LIMIT_MS = 30_000;

/** Times `placeAnnotations`, once unmeasured and then for the rounds asked for, on made texts; calls `onTime` as each figure is there. */
export function measureTimes(rounds: number, onTime: (time: PlacingTime) => void): readonly PlacingTime[] {
  const times: PlacingTime[] = [];
  for (const words of SIZES) {
    const sample = makeSampleText(words, SPANS, words);
    for (const { name, apply } of CHANGES) {
      const newText = apply(sample, words);
      const taken: number[] = [];
      let spent = 0;
      for (let round = 0; round <= rounds && (round < 2 || spent < LIMIT_MS); round += 1) {
        const before = performance.now();
        placeAnnotations(sample.text, newText, sample.spans);
        const ms = performance.now() - before;
        spent += ms;
        if (round > 0) taken.push(ms);
      }
      const time = {
        words,
        spans: sample.spans.length,
        change: name,
        ms: median(taken),
        longestMs: Math.max(...taken),
        rounds: taken.length,
      };
      onTime(time);
      times.push(time);
    }
  }
  return times;
}
