/** The screen of entities. */
export const entitiesMessages = {
  'entities.title': 'Entities',
  'entities.new': 'New entity',
  'entities.create': 'Add entity',
  'entities.name': 'Name',
  'entities.find': 'Find by name or other name',
  'entities.choose': 'Choose an entity to see where it stands.',
  'entities.empty': 'No entity yet: no person, place or organisation.',
  'entities.empty-next':
    'One comes here when you mark it in a text, link a claim to it, or add it with the button above.',
  'entities.details': 'Details',
  'entities.type-missing': 'Type not chosen',
  'entities.also': 'Also: {names}',
  'entities.description-hint': 'A line that sets it apart from others of the name.',
  'entities.wikidata-hint': 'A number such as Q42, or the address of the item. Nothing is looked up.',
  'entities.wikidata-wrong': 'A Wikidata item is a Q and a number.',
  'entities.links-hint': 'One address on each line.',
  'change.add.entities': 'Entity added: {name}',
  'change.edit.entities': 'Entity changed: {name}',
  'change.remove.entities': 'Entity deleted: {name}',
  'change.merge.entities': 'Merged: {gone} into {kept}',
} as const;
