import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/use-translator';
import type { ListGroup } from '../model/group-annotations';
import styles from './ListHeading.module.css';

function nameOf(group: ListGroup, { t }: Translator): string {
  switch (group.by) {
    case 'kind':
      return t(`kind.${group.value}.many`);
    case 'status':
      return group.value === null ? t('panels.list.no-status') : t(`claim-status.${group.value}`);
    case 'paragraph':
      return group.value === null
        ? t('panels.list.no-paragraph')
        : t('panels.list.paragraph', { number: group.value });
  }
}

/** The heading of a group in the list, with how many stand below it. */
export function ListHeading({ group, count }: { readonly group: ListGroup; readonly count: number }) {
  const translator = useTranslator();
  return (
    <h3 className={styles.heading}>
      {nameOf(group, translator)} <span className={styles.count}>{translator.number(count)}</span>
    </h3>
  );
}
