import { Button } from '@mantine/core';
import { useTranslator } from '../../i18n/use-translator';
import { annotationNumbers } from '../../store/annotation-order';
import { standingAnnotations } from '../../store/standing-annotations';
import { useRecords, useWorkspace } from '../../store/use-workspace';
import styles from './Workbench.module.css';

/** The card of what is selected waiting as one bar, where there is no room for it beside the text. */
export function CardBar({ annotationId }: { readonly annotationId: string }) {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  const kind = useRecords(({ tables }) => tables.annotations.get(annotationId)?.kind);
  const number = useRecords(
    ({ tables }) => annotationNumbers(standingAnnotations(tables)).get(annotationId) ?? 0,
  );
  if (kind === undefined) return null;
  return (
    <div className={styles.bar}>
      <span>{t('panels.card.title', { kind: t(`kind.${kind}.name`), number })}</span>
      <Button variant="default" size="compact-md" onClick={() => session.requestFocus('card')}>
        {t('panels.card.open')}
      </Button>
    </div>
  );
}
