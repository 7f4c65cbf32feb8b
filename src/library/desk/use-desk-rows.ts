import { useCallback, useMemo } from 'react';
import { isoOfCslDate } from '../../domain/csl-date';
import { nameToWords } from '../../domain/csl-names';
import { distinctPairId, findTwinEntities, findTwinSources } from '../../domain/duplicates';
import type { Entity } from '../../domain/entity';
import type { Source } from '../../domain/source';
import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/use-translator';
import type { UsageCount } from '../../store/library-reader';
import { useSettings } from '../../store/use-settings';
import { type Stored, useStored } from '../../store/use-stored';
import { useWorkspace } from '../../store/use-workspace';
import type { DeskRow } from '../model/desk-list';
import { useLaterRecords } from '../use-later-records';

type Twins = ReadonlyMap<string, readonly string[]>;

/** The twins that nobody has said are two things. */
function withoutDistinct(id: string, twins: Twins, hidden: ReadonlySet<string>): readonly string[] {
  return (twins.get(id) ?? []).filter((other) => !hidden.has(distinctPairId(id, other)));
}

/** A line about a source: where it stands and when. */
export function aboutSource({ csl }: Source, { looseDate }: Translator): string {
  const authors = (csl.author ?? []).map(nameToWords);
  return [
    ...authors.slice(0, 2),
    csl['container-title'] ?? csl.publisher ?? '',
    looseDate(isoOfCslDate(csl.issued)),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function sourceRow(
  source: Source,
  usage: UsageCount | undefined,
  twinIds: readonly string[],
  sources: ReadonlyMap<string, Source>,
  translator: Translator,
): DeskRow {
  const { id, csl, sourceType, rank, aliases, tags, note, createdAt, updatedAt } = source;
  return {
    id,
    name: csl.title,
    about: aboutSource(source, translator),
    otherWords: [...aliases, ...tags, note, csl.URL ?? ''],
    type: sourceType,
    rank,
    usage,
    restsOn: source.basedOn.flatMap((sourceId) => sources.get(sourceId)?.csl.title ?? []),
    twinIds,
    createdAt,
    updatedAt,
  };
}

function entityRow(entity: Entity, usage: UsageCount | undefined, twinIds: readonly string[]): DeskRow {
  const { id, name, description, entityType, aliases, tags, note, createdAt, updatedAt } = entity;
  return {
    id,
    name,
    about: description,
    otherWords: [...aliases, ...tags, note],
    type: entityType,
    rank: undefined,
    usage,
    restsOn: [],
    twinIds,
    createdAt,
    updatedAt,
  };
}

/** The lines of the list of sources or entities, with how often each is used. */
export function useDeskRows(table: 'sources' | 'entities'): Stored<readonly DeskRow[]> {
  const translator = useTranslator();
  const { reader } = useWorkspace();
  const sources = useLaterRecords(({ tables }) => tables.sources);
  const entities = useLaterRecords(({ tables }) => tables.entities);
  const hiddenTips = useSettings((settings) => settings.hiddenTips);
  const read = useCallback(() => reader.usage(table), [reader, table]);
  const stored = useStored(read, ['annotations', 'evidence', 'ties']);
  const usage = stored.value;
  const rows = useMemo(() => {
    if (usage === null) return null;
    const hidden = new Set(hiddenTips);
    if (table === 'sources') {
      const twins = findTwinSources(sources.values());
      return [...sources.values()].map((source) =>
        sourceRow(
          source,
          usage.get(source.id),
          withoutDistinct(source.id, twins, hidden),
          sources,
          translator,
        ),
      );
    }
    const twins = findTwinEntities(entities.values());
    return [...entities.values()].map((entity) =>
      entityRow(entity, usage.get(entity.id), withoutDistinct(entity.id, twins, hidden)),
    );
  }, [table, sources, entities, usage, hiddenTips, translator]);
  return { ...stored, value: rows };
}
