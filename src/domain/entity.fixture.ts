import type { Entity } from './entity';

const AT = '2026-10-12T10:00:00.000Z';

/** An entity of nobody in particular; what matters to a test is said in `more`. */
export function entityNamed(name: string, more: Partial<Entity> = {}): Entity {
  return {
    id: name,
    createdAt: AT,
    updatedAt: AT,
    createdBy: 'me',
    name,
    entityType: null,
    aliases: [],
    description: '',
    wikidata: null,
    sameAs: [],
    tags: [],
    note: '',
    ...more,
  };
}
