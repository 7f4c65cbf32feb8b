import type { LongTasks } from './page-cost';

/** What it costs to open a text with its annotations and to work in it. */
export interface WorkbenchCosts {
  /** From the act of opening to the first frame with text and highlights, in ms. */
  readonly paintMs: number;
  /** While opening. */
  readonly longTasks: LongTasks;
  /** What the open text and its annotations hold of the JavaScript heap, in MB. */
  readonly heapMb: number;
  /** Main-thread time of making one annotation of selected words, in ms. */
  readonly makeMs: number;
  /** Main-thread time of choosing one, in ms. */
  readonly selectMs: number;
  /** Main-thread time of showing one kind alone, and all again, in ms; `null` where there is no filter. */
  readonly filterMs: number | null;
}

/** A text to measure with, by its size. */
export interface Scale {
  readonly words: number;
  readonly spans: number;
}

/** Name of the row for Redthread's text without list and card. */
export const TEXT_ALONE = 'Redthread, the text alone';

/** The costs of one tool at one size; `null` when it did not get there in the time given. */
export interface ScaleResult {
  readonly tool: string;
  readonly scale: Scale;
  readonly costs: WorkbenchCosts | null;
}
