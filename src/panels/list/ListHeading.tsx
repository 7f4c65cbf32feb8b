import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/use-translator';
import { useRecords } from '../../store/use-workspace';
import type { ListGroup } from '../model/group-annotations';
import styles from './ListHeading.module.css';

/** The words of a heading; `name` is that of the source or entity it stands for. */
function wordsOf(group: ListGroup, { t }: Translator, name: string | undefined): string {
  switch (group.by) {
    case 'kind':
      return t(`kind.${group.value}.many`);
    case 'status':
      return group.value === null ? t('panels.list.no-status') : t(`claim-status.${group.value}`);
    case 'place':
      return t(`placement.${group.value}`);
    case 'paragraph':
      return group.value === null
        ? t('panels.list.no-paragraph')
        : t('panels.list.paragraph', { number: group.value });
    case 'source':
      return group.value === null ? t('panels.list.no-source') : (name ?? t('panels.evidence.gone'));
    case 'entity':
      return group.value === null ? t('panels.list.no-entity') : (name ?? t('panels.ties.gone'));
  }
}

/** The heading of a group in the list, with how many stand below it. */
export function ListHeading({ group, count }: { readonly group: ListGroup; readonly count: number }) {
  const translator = useTranslator();
  const name = useRecords(({ tables }) => {
    if (group.by === 'source') return tables.sources.get(group.value ?? '')?.csl.title;
    if (group.by === 'entity') return tables.entities.get(group.value ?? '')?.name;
    return undefined;
  });
  return (
    <h3 className={styles.heading}>
      <span dir="auto" translate={name === undefined ? undefined : 'no'}>
        {wordsOf(group, translator, name)}
      </span>{' '}
      <span className={styles.count}>{translator.number(count)}</span>
    </h3>
  );
}
