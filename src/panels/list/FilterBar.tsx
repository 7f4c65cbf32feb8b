import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { CHECKABILITIES, CLAIM_STATUSES } from '../../domain/kinds/claim';
import { KIND_IDS, kindOf } from '../../domain/kinds/registry';
import { useTranslator } from '../../i18n/use-translator';
import { type AnnotationFilter, isFilterOpen, NO_FILTER } from '../../store/annotation-filter';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import { KindIcon } from '../../ui/marks/KindIcon';
import styles from './FilterBar.module.css';

/** Which annotations are shown, in the list and in the text. */
export function FilterBar({ articleId }: { readonly articleId: string }) {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  const filter = useSession((state) => state.filter);
  const annotations = useRecords(({ tables }) => tables.annotations);
  const counts = useMemo(() => {
    const result = new Map<string, number>();
    for (const { articleId: own, kind } of annotations.values()) {
      if (own === articleId) result.set(kind, (result.get(kind) ?? 0) + 1);
    }
    return result;
  }, [annotations, articleId]);
  const set = (part: Partial<AnnotationFilter>) => session.setFilter({ ...filter, ...part });
  return (
    <div className={styles.bar}>
      <fieldset className={styles.kinds}>
        <legend className={styles.legend}>{t('panels.list.kinds')}</legend>
        {KIND_IDS.map((id) => {
          const kind = kindOf(id);
          const isOn = filter.kinds.includes(id);
          return (
            <button
              key={id}
              type="button"
              className={styles.kind}
              aria-pressed={isOn}
              onClick={() =>
                set({ kinds: isOn ? filter.kinds.filter((other) => other !== id) : [...filter.kinds, id] })
              }
            >
              <KindIcon icon={kind.icon} colour={kind.colour} size={15} />
              {t(`kind.${id}.many`)} <span className={styles.count}>{counts.get(id) ?? 0}</span>
            </button>
          );
        })}
      </fieldset>
      <TextInput
        type="search"
        aria-label={t('panels.list.filter')}
        placeholder={t('panels.list.filter')}
        value={filter.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <MoreFilters articleId={articleId} filter={filter} onChange={set} />
      {!isFilterOpen(filter) && (
        <Button variant="subtle" size="compact-sm" onClick={() => session.setFilter(NO_FILTER)}>
          {t('panels.list.clear')}
        </Button>
      )}
    </div>
  );
}

interface MoreFiltersProps {
  readonly articleId: string;
  readonly filter: AnnotationFilter;
  readonly onChange: (part: Partial<AnnotationFilter>) => void;
}

function MoreFilters({ articleId, filter, onChange }: MoreFiltersProps) {
  const { t } = useTranslator();
  const tables = useRecords((state) => state.tables);
  const own = useMemo(
    () => [...tables.annotations.values()].filter((row) => row.articleId === articleId),
    [tables.annotations, articleId],
  );
  const tags = [...new Set(own.flatMap((row) => row.tags))].sort();
  const authors = [...new Set(own.map((row) => row.createdBy))];
  const any = { value: '', label: t('panels.list.any') };
  const one = <Value extends string>(value: string): readonly Value[] =>
    value === '' ? [] : [value as Value];
  return (
    <details className={styles.more}>
      <summary className={styles.summary}>{t('panels.list.more')}</summary>
      <div className={styles.fields}>
        <NativeSelect
          label={t('panels.list.status')}
          value={filter.statuses[0] ?? ''}
          onChange={(event) => onChange({ statuses: one(event.currentTarget.value) })}
          data={[any, ...CLAIM_STATUSES.map((value) => ({ value, label: t(`claim-status.${value}`) }))]}
        />
        <NativeSelect
          label={t('panels.list.checkability')}
          value={filter.checkabilities[0] ?? ''}
          onChange={(event) => onChange({ checkabilities: one(event.currentTarget.value) })}
          data={[
            any,
            ...([...CHECKABILITIES, 'not-chosen'] as const).map((value) => ({
              value,
              label: t(`checkability.${value}`),
            })),
          ]}
        />
        <NativeSelect
          label={t('panels.list.tag')}
          value={filter.tags[0] ?? ''}
          onChange={(event) => onChange({ tags: one(event.currentTarget.value) })}
          data={[any, ...tags.map((value) => ({ value, label: value }))]}
        />
        <NativeSelect
          label={t('panels.list.source')}
          value={filter.sourceId ?? ''}
          onChange={(event) => onChange({ sourceId: event.currentTarget.value || null })}
          data={[
            any,
            ...[...tables.sources.values()].map(({ id, csl }) => ({ value: id, label: csl.title })),
          ]}
        />
        <NativeSelect
          label={t('panels.list.entity')}
          value={filter.entityId ?? ''}
          onChange={(event) => onChange({ entityId: event.currentTarget.value || null })}
          data={[any, ...[...tables.entities.values()].map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <NativeSelect
          label={t('panels.list.author')}
          value={filter.authorId ?? ''}
          onChange={(event) => onChange({ authorId: event.currentTarget.value || null })}
          data={[
            any,
            ...authors.map((id) => ({
              value: id,
              label: tables.annotators.get(id)?.name || t('panels.nameless'),
            })),
          ]}
        />
        <Checkbox
          label={t('panels.list.unlinked')}
          checked={filter.onlyUnlinked}
          onChange={(event) => onChange({ onlyUnlinked: event.currentTarget.checked })}
        />
      </div>
    </details>
  );
}
