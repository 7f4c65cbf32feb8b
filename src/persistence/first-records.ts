import type { Annotator } from '../domain/annotator';
import { createSettings, type Settings } from '../domain/settings';
import type { Clock } from '../store/clock';

/** The one who works here and the settings, as they are before anything has been chosen. */
export function createFirstRecords(clock: Clock): {
  readonly annotators: readonly [Annotator];
  readonly settings: readonly [Settings];
} {
  const at = new Date(clock.now()).toISOString();
  const id = clock.newId();
  const annotator: Annotator = {
    id,
    createdAt: at,
    updatedAt: at,
    createdBy: id,
    name: '',
    shape: 'circle',
    colour: 'source',
  };
  return { annotators: [annotator], settings: [createSettings(id, at)] };
}
