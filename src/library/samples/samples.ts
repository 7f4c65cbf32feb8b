import type { MessageKey } from '../../i18n/messages';

/** A sample that a newcomer can open with one click. */
export interface Sample {
  /** Name of its file in `public/samples`, without `.json`. */
  readonly id: string;
  readonly name: MessageKey;
  readonly about: MessageKey;
  /** How long it takes to read and mark, in minutes. */
  readonly minutes: number;
}

/** Every sample, in the order in which they are offered; a new one is its file and its line here. */
export const samples: readonly Sample[] = [
  { id: 'leak', name: 'sample.leak.name', about: 'sample.leak.about', minutes: 8 },
  { id: 'health', name: 'sample.health.name', about: 'sample.health.about', minutes: 5 },
  { id: 'budget', name: 'sample.budget.name', about: 'sample.budget.about', minutes: 5 },
];
