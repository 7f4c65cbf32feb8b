import { Button, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { KIND_IDS, kindOf } from '../../domain/kinds/registry';
import { useTranslator } from '../../i18n/use-translator';
import { type AnnotationFilter, isFilterOpen } from '../../store/annotation-filter';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import { Disclosure } from '../../ui/Disclosure';
import { KindIcon } from '../../ui/marks/KindIcon';
import { ChoiceChips } from './ChoiceChips';
import styles from './FilterBar.module.css';
import { MoreFilters } from './MoreFilters';

interface FilterBarProps {
  readonly articleId: string;
  /** Shows everything again and gives the focus a place. */
  readonly onClear: () => void;
}

/** Which annotations are shown, in the list and in the text. */
export function FilterBar({ articleId, onClear }: FilterBarProps) {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  const filter = useSession((state) => state.filter);
  const annotations = useRecords(({ tables }) => tables.annotations);
  const own = useMemo(
    () => [...annotations.values()].filter((row) => row.articleId === articleId),
    [annotations, articleId],
  );
  const countByKind = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { kind } of own) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
  }, [own]);
  const set = (part: Partial<AnnotationFilter>) => session.setFilter({ ...filter, ...part });
  return (
    <div className={styles.bar}>
      <ChoiceChips
        label={t('panels.list.kinds')}
        isLabelHidden
        options={KIND_IDS.map((value) => {
          const { icon, colour } = kindOf(value);
          return {
            value,
            label: t(`kind.${value}.many`),
            icon: <KindIcon icon={icon} colour={colour} size={15} />,
            count: countByKind.get(value) ?? 0,
          };
        })}
        values={filter.kinds}
        onChange={(kinds) => set({ kinds })}
      />
      <TextInput
        type="search"
        aria-label={t('panels.list.filter')}
        placeholder={t('panels.list.filter')}
        value={filter.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <Disclosure className={styles.more} summaryClassName={styles.summary} summary={t('panels.list.more')}>
        <MoreFilters own={own} filter={filter} onChange={set} />
      </Disclosure>
      {!isFilterOpen(filter) && (
        <Button variant="subtle" size="compact-sm" onClick={onClear}>
          {t('panels.list.clear')}
        </Button>
      )}
    </div>
  );
}
