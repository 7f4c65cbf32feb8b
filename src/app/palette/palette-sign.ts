import type { EntityType } from '../../domain/entity';
import { KIND_IDS, type KindId } from '../../domain/kinds/registry';
import type { SourceType } from '../../domain/source';
import type { SearchHit } from '../../store/library-reader';
import type { Workspace } from '../../store/workspace';
import type { Command, CommandGroup } from '../commands/command';

/** The sign before a line of the palette. */
export type PaletteSign =
  | { readonly type: 'command'; readonly group: CommandGroup }
  | { readonly type: 'kind'; readonly kind: KindId }
  | { readonly type: 'article' }
  | { readonly type: 'text' }
  | { readonly type: 'source'; readonly sourceType: SourceType }
  | { readonly type: 'entity'; readonly entityType: EntityType | null };

/** A command that marks has the sign of its kind, every other that of its group. */
export function signOfCommand({ id, group }: Command): PaletteSign {
  const kind = KIND_IDS.find((candidate) => id === `mark.${candidate}`);
  return kind === undefined ? { type: 'command', group } : { type: 'kind', kind };
}

type Tables = ReturnType<Workspace['store']['state']['getState']>['tables'];

/** The sign of what was found. */
export function signOfHit(hit: SearchHit, tables: Tables): PaletteSign {
  switch (hit.table) {
    case 'articles':
      return { type: 'article' };
    case 'versions':
      return { type: 'text' };
    case 'sources':
      return { type: 'source', sourceType: tables.sources.get(hit.id)?.sourceType ?? 'document' };
    case 'entities':
      return { type: 'entity', entityType: tables.entities.get(hit.id)?.entityType ?? null };
    case 'evidence':
      return { type: 'kind', kind: 'claim' };
    case 'annotations':
    case 'replies':
      return { type: 'kind', kind: hit.kind ?? 'note' };
  }
}
