import { placeAnnotations } from '../../src/anchoring/place-annotations';
import type { Tool } from './tool';

/** The engine of the app, given both texts and the ranges. */
export const REDTHREAD: Tool = {
  id: 'redthread',
  name: 'Redthread',
  place: (oldText, newText, spans) =>
    placeAnnotations(oldText, newText, spans).map(({ status, range, score }) =>
      range === null ? { status, score } : { status, start: range.start, end: range.end, score },
    ),
};
