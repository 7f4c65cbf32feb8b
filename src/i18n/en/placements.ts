/** Where the words of an annotation are on the current text. */
export const placementMessages = {
  'placement.exact': 'In place',
  'placement.moved': 'Moved',
  'placement.edited': 'Changed',
  'placement.uncertain': 'In doubt',
  'placement.orphaned': 'Not found',
  'panels.list.place': 'Where the words are',
  'panels.list.grouping.place': 'By place of the words',
} as const;
