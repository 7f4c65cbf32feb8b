/** Where the words of an annotation are on the current text. */
export const placementMessages = {
  'placement.exact': 'In place',
  'placement.moved': 'Moved',
  'placement.edited': 'Changed',
  'placement.uncertain': 'In doubt',
  'placement.orphaned': 'Not found',
  'placement.reason.same-words': 'The same words stand in the same place.',
  'placement.reason.same-words-elsewhere': 'The same words stand in another place.',
  'placement.reason.words-changed': 'The passage is there, with other words.',
  'placement.reason.spacing-changed': 'The words are the same; signs or spaces changed.',
  'placement.reason.words-changed-elsewhere': 'The passage stands in another place, with other words.',
  'placement.reason.much-changed': 'So much changed that it may be another passage.',
  'placement.reason.stands-several-times':
    'The words stand in several places, and nothing says which is meant.',
  'placement.reason.similar-elsewhere': 'The words are gone; like ones stand elsewhere.',
  'placement.reason.taken-out': 'The passage was taken out.',
  'placement.reason.copy-taken-out':
    'The passage was taken out; its words stand elsewhere for something else.',
  'placement.reason.marked-by-hand': 'The words were marked by hand.',
  'panels.list.place': 'Where the words are',
  'panels.list.grouping.place': 'By place of the words',
} as const;
