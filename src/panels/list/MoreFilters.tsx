import { Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import type { Annotation } from '../../domain/annotation';
import { CHECKABILITIES, CLAIM_STATUSES } from '../../domain/kinds/claim';
import { PLACEMENT_STATUSES } from '../../domain/placement';
import { useTranslator } from '../../i18n/use-translator';
import { collectFacetFacts, countFacet } from '../../store/annotation-facets';
import type { AnnotationFilter } from '../../store/annotation-filter';
import { useRecords } from '../../store/use-workspace';
import { ChoiceChips } from './ChoiceChips';
import styles from './FilterBar.module.css';

interface MoreFiltersProps {
  /** All annotations of the article. */
  readonly own: readonly Annotation[];
  readonly filter: AnnotationFilter;
  readonly onChange: (part: Partial<AnnotationFilter>) => void;
}

const CHECKABILITY_CHOICES = [...CHECKABILITIES, 'not-chosen'] as const;

/** Values that were counted, the most frequent first. */
function byFrequency(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The filters that are asked for less often; of tags, sources, entities and people those that the article has. */
export function MoreFilters({ own, filter, onChange }: MoreFiltersProps) {
  const { t } = useTranslator();
  const sources = useRecords(({ tables }) => tables.sources);
  const entities = useRecords(({ tables }) => tables.entities);
  const annotators = useRecords(({ tables }) => tables.annotators);
  const evidence = useRecords(({ tables }) => tables.evidence);
  const ties = useRecords(({ tables }) => tables.ties);
  const placements = useRecords(({ tables }) => tables.placements);
  const articles = useRecords(({ tables }) => tables.articles);
  const facts = useMemo(
    () => collectFacetFacts({ evidence, ties, placements, articles }),
    [evidence, ties, placements, articles],
  );
  const statuses = countFacet('statuses', own, facts);
  const checkabilities = countFacet('checkabilities', own, facts);
  const places = countFacet('places', own, facts);
  // Of an article with one text all words are in place.
  const hasPlaces = filter.places.length > 0 || [...places.keys()].some((place) => place !== 'exact');
  const named = [
    { facet: 'tags', label: t('panels.list.tag'), nameOf: (tag: string) => tag },
    {
      facet: 'sourceIds',
      label: t('panels.list.source'),
      nameOf: (id: string) => sources.get(id)?.csl.title ?? t('panels.evidence.gone'),
    },
    {
      facet: 'entityIds',
      label: t('panels.list.entity'),
      nameOf: (id: string) => entities.get(id)?.name ?? t('panels.ties.gone'),
    },
    {
      facet: 'authorIds',
      label: t('panels.list.author'),
      nameOf: (id: string) => annotators.get(id)?.name || t('panels.nameless'),
    },
  ] as const;
  return (
    <div className={styles.fields}>
      <ChoiceChips
        label={t('panels.list.status')}
        options={CLAIM_STATUSES.map((value) => ({
          value,
          label: t(`claim-status.${value}`),
          count: statuses.get(value) ?? 0,
        }))}
        values={filter.statuses}
        onChange={(values) => onChange({ statuses: values })}
      />
      <ChoiceChips
        label={t('panels.list.checkability')}
        options={CHECKABILITY_CHOICES.map((value) => ({
          value,
          label: t(`checkability.${value}`),
          count: checkabilities.get(value) ?? 0,
        }))}
        values={filter.checkabilities}
        onChange={(values) => onChange({ checkabilities: values })}
      />
      {hasPlaces && (
        <ChoiceChips
          label={t('panels.list.place')}
          options={PLACEMENT_STATUSES.map((value) => ({
            value,
            label: t(`placement.${value}`),
            count: places.get(value) ?? 0,
          }))}
          values={filter.places}
          onChange={(values) => onChange({ places: values })}
        />
      )}
      {named.map(({ facet, label, nameOf }) => {
        const options = byFrequency(countFacet(facet, own, facts));
        return options.length === 0 ? null : (
          <ChoiceChips
            key={facet}
            label={label}
            isPeoplesWords
            options={options.map(([value, count]) => ({ value, label: nameOf(value), count }))}
            values={filter[facet]}
            onChange={(values) => onChange({ [facet]: values })}
          />
        );
      })}
      <Checkbox
        label={t('panels.list.unlinked')}
        checked={filter.onlyUnlinked}
        onChange={(event) => onChange({ onlyUnlinked: event.currentTarget.checked })}
      />
    </div>
  );
}
