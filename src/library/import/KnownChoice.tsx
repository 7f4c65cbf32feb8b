import { useTranslator } from '../../i18n/use-translator';
import { Segments } from '../../ui/Segments';
import type { KnownArticle } from '../model/known-article';
import classes from './FileTable.module.css';
import type { ImportItem } from './import-item';
import type { ImportJob } from './import-job';
import { KnownNotice } from './KnownNotice';

/** What becomes of a file whose text may be a newer one of an article that is here. Nothing is chosen at first. */
export function KnownChoice(props: {
  readonly item: ImportItem;
  readonly known: KnownArticle;
  readonly job: ImportJob;
}) {
  const { t } = useTranslator();
  const { item, known, job } = props;
  return (
    <div className={classes.known}>
      <KnownNotice known={known} />
      <Segments
        label={t('import.known.choice', { name: item.fileName ?? '' })}
        isLabelHidden
        value={item.knownChoice}
        options={[
          { value: 'version', label: t('import.known.version') },
          { value: 'article', label: t('import.known.article') },
          { value: 'left-out', label: t('import.known.left-out') },
        ]}
        onChange={(choice) => job.chooseKnown(item.id, choice)}
      />
    </div>
  );
}
