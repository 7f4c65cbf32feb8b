import { useMemo } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { useLaterRecords } from '../use-later-records';
import { aboutSource } from './use-desk-rows';

/** A record as an option of a field that searches. */
export interface RecordOption {
  readonly value: string;
  readonly label: string;
}

/** The sources or entities that a field offers, by name, each with what sets it apart from one of the same name. */
export function useRecordOptions(
  table: 'sources' | 'entities',
  excludedIds: ReadonlySet<string>,
): RecordOption[] {
  const translator = useTranslator();
  const sources = useLaterRecords(({ tables }) => tables.sources);
  const entities = useLaterRecords(({ tables }) => tables.entities);
  return useMemo(() => {
    const join = (name: string, about: string) => (about === '' ? name : `${name} (${about})`);
    const options =
      table === 'sources'
        ? [...sources.values()].map((source) => ({
            value: source.id,
            label: join(source.csl.title, aboutSource(source, translator)),
          }))
        : [...entities.values()].map((entity) => ({
            value: entity.id,
            label: join(entity.name, entity.description.slice(0, 80)),
          }));
    return options
      .filter(({ value }) => !excludedIds.has(value))
      .sort((a, b) => a.label.localeCompare(b.label));
  }, [table, sources, entities, excludedIds, translator]);
}
