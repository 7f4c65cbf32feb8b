import { Checkbox, NativeSelect } from '@mantine/core';
import type { Annotation } from '../../domain/annotation';
import { CHECKABILITIES, CLAIM_STATUSES } from '../../domain/kinds/claim';
import { useTranslator } from '../../i18n/use-translator';
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

function countOf(own: readonly Annotation[], isSo: (annotation: Annotation) => boolean): number {
  return own.reduce((sum, annotation) => sum + (isSo(annotation) ? 1 : 0), 0);
}

/** The ids of the sources and entities that the article's annotations name or are linked to. */
function useNamedIds(own: readonly Annotation[]) {
  const evidence = useRecords(({ tables }) => tables.evidence);
  const ties = useRecords(({ tables }) => tables.ties);
  const sources = new Set([...evidence.values()].map(({ sourceId }) => sourceId));
  const entities = new Set([...ties.values()].map(({ entityId }) => entityId));
  for (const one of own) {
    if (one.kind === 'source-mention' && one.body.sourceId !== null) sources.add(one.body.sourceId);
    if (one.kind === 'entity-mention' && one.body.entityId !== null) entities.add(one.body.entityId);
  }
  return { sources, entities };
}

/** The filters that are asked for less often. */
export function MoreFilters({ own, filter, onChange }: MoreFiltersProps) {
  const { t } = useTranslator();
  const sources = useRecords(({ tables }) => tables.sources);
  const entities = useRecords(({ tables }) => tables.entities);
  const annotators = useRecords(({ tables }) => tables.annotators);
  const named = useNamedIds(own);
  const tags = [...new Set(own.flatMap((row) => row.tags))].sort();
  const authors = [...new Set(own.map((row) => row.createdBy))];
  const any = { value: '', label: t('panels.list.any') };
  return (
    <div className={styles.fields}>
      <ChoiceChips
        label={t('panels.list.status')}
        options={CLAIM_STATUSES.map((value) => ({
          value,
          label: t(`claim-status.${value}`),
          count: countOf(own, (one) => one.kind === 'claim' && one.body.status === value),
        }))}
        values={filter.statuses}
        onChange={(statuses) => onChange({ statuses })}
      />
      <ChoiceChips
        label={t('panels.list.checkability')}
        options={CHECKABILITY_CHOICES.map((value) => ({
          value,
          label: t(`checkability.${value}`),
          count: countOf(
            own,
            (one) => one.kind === 'claim' && (one.body.checkability ?? 'not-chosen') === value,
          ),
        }))}
        values={filter.checkabilities}
        onChange={(checkabilities) => onChange({ checkabilities })}
      />
      {tags.length > 0 && (
        <ChoiceChips
          label={t('panels.list.tag')}
          options={tags.map((value) => ({
            value,
            label: value,
            count: countOf(own, (one) => one.tags.includes(value)),
          }))}
          values={filter.tags}
          onChange={(chosen) => onChange({ tags: chosen })}
        />
      )}
      <NativeSelect
        label={t('panels.list.source')}
        value={filter.sourceId ?? ''}
        onChange={(event) => onChange({ sourceId: event.currentTarget.value || null })}
        data={[
          any,
          ...[...sources.values()]
            .filter(({ id }) => named.sources.has(id))
            .map(({ id, csl }) => ({ value: id, label: csl.title })),
        ]}
      />
      <NativeSelect
        label={t('panels.list.entity')}
        value={filter.entityId ?? ''}
        onChange={(event) => onChange({ entityId: event.currentTarget.value || null })}
        data={[
          any,
          ...[...entities.values()]
            .filter(({ id }) => named.entities.has(id))
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        label={t('panels.list.author')}
        value={filter.authorId ?? ''}
        onChange={(event) => onChange({ authorId: event.currentTarget.value || null })}
        data={[
          any,
          ...authors.map((id) => ({ value: id, label: annotators.get(id)?.name || t('panels.nameless') })),
        ]}
      />
      <Checkbox
        label={t('panels.list.unlinked')}
        checked={filter.onlyUnlinked}
        onChange={(event) => onChange({ onlyUnlinked: event.currentTarget.checked })}
      />
    </div>
  );
}
