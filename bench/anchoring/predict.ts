import type { Pair } from './read-folder';
import type { Said, Tool } from './tool';

/** A tool's word on one span of one pair: a line of a file of predictions. */
export interface Prediction extends Said {
  readonly pairId: string;
  readonly spanId: string;
}

function placeIn<T>(pairId: string, place: () => T): T {
  try {
    return place();
  } catch (error) {
    throw new Error(`Placing the spans of pair ${pairId} failed`, { cause: error });
  }
}

/** What a tool says of every span, with the time that placing took, in ms. Throws with the pair's id when it fails or leaves a span out. */
export function predict(tool: Tool, pairs: readonly Pair[]): { predictions: Prediction[]; ms: number } {
  const predictions: Prediction[] = [];
  let ms = 0;
  for (const { pairId, oldText, newText, spans } of pairs) {
    const before = performance.now();
    const said = placeIn(pairId, () => tool.place(oldText, newText, spans));
    ms += performance.now() - before;
    spans.forEach(({ spanId }, index) => {
      const answer = said[index];
      if (answer === undefined)
        throw new Error(`${tool.name} says nothing of span ${spanId} in pair ${pairId}`);
      predictions.push({ pairId, spanId, ...answer });
    });
  }
  return { predictions, ms };
}

/** Predictions as JSON lines. */
export function serializePredictions(predictions: readonly Prediction[]): string {
  return predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join('');
}
