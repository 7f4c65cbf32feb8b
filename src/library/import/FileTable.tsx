import { Button, Checkbox, Progress } from '@mantine/core';
import { useTranslator } from '../../i18n/use-translator';
import { useRecords } from '../../store/use-workspace';
import hidden from '../../ui/hidden.module.css';
import { findKnownArticle, isSameText, type KnownArticle } from '../model/known-article';
import { FileState } from './FileState';
import classes from './FileTable.module.css';
import type { ImportItem } from './import-item';
import type { ImportJob } from './import-job';
import { KnownChoice } from './KnownChoice';
import { KnownNotice } from './KnownNotice';
import { ProblemList } from './ProblemList';

function FileContent(props: {
  readonly item: ImportItem;
  readonly known: KnownArticle | null;
  readonly job: ImportJob;
  readonly onOpen: () => void;
}) {
  const { item, known, job, onOpen } = props;
  const { t } = useTranslator();
  const { state } = item;
  switch (state.kind) {
    case 'ready':
      return (
        <>
          <span className={classes.title} dir="auto" translate="no">
            {state.article.draft.metadata.title}
          </span>
          <span className={classes.minor}>{t('import.article-words', { words: state.article.words })}</span>
          <ProblemList problems={state.problems} />
          {known !== null && isSameText(known) && <KnownNotice known={known} />}
          {known !== null && !isSameText(known) && <KnownChoice item={item} known={known} job={job} />}
          <Button
            size="compact-sm"
            variant="default"
            className={classes.open ?? ''}
            aria-label={t('import.look-through', { name: item.fileName ?? '' })}
            onClick={onOpen}
          >
            {t('import.look-through-short')}
          </Button>
        </>
      );
    case 'records':
      return t('import.records', {
        articles: state.records.articles?.length ?? 0,
        claims: state.records.annotations?.length ?? 0,
        sources: state.records.sources?.length ?? 0,
      });
    case 'failed':
      return <ProblemList problems={state.problems} />;
    case 'reading':
      return (
        <Progress value={state.share * 100} aria-label={t('import.reading', { name: item.fileName ?? '' })} />
      );
    case 'waiting':
    case 'stopped':
      return null;
  }
}

/** Every file with what is in it and how it went. */
export function FileTable(props: {
  readonly items: readonly ImportItem[];
  readonly job: ImportJob;
  readonly onOpen: (itemId: string) => void;
}) {
  const { t, tDynamic, bytes } = useTranslator();
  const articles = useRecords(({ tables }) => tables.articles);
  return (
    <table className={classes.table} aria-label={t('import.files')}>
      <thead className={hidden.hiddenOnPhone}>
        <tr>
          <th scope="col">
            <span className={hidden.hidden}>{t('import.column.wanted')}</span>
          </th>
          <th scope="col">{t('import.column.file')}</th>
          <th scope="col">{t('import.column.content')}</th>
          <th scope="col">{t('import.column.state')}</th>
        </tr>
      </thead>
      <tbody>
        {props.items.map((item) => {
          const name = item.fileName ?? t('import.pasted-text');
          const known = item.state.kind === 'ready' ? findKnownArticle(articles, item.state.article) : null;
          const isAsked = known !== null && !isSameText(known);
          const canBringIn = !isAsked && (item.state.kind === 'ready' || item.state.kind === 'records');
          return (
            <tr key={item.id} data-reviewed={item.state.kind === 'records' || undefined}>
              <td className={classes.tick}>
                {canBringIn && (
                  <Checkbox
                    aria-label={t('import.wanted', { name })}
                    checked={item.isWanted}
                    onChange={(event) => props.job.setWanted(item.id, event.currentTarget.checked)}
                  />
                )}
              </td>
              <th scope="row" className={classes.file}>
                <bdi translate={item.fileName === null ? undefined : 'no'}>{name}</bdi>
                <span className={classes.minor}>
                  {item.format === null
                    ? bytes(item.size)
                    : t('import.file-facts', { format: tDynamic(item.format), size: bytes(item.size) })}
                </span>
              </th>
              <td className={classes.content}>
                <FileContent item={item} known={known} job={props.job} onOpen={() => props.onOpen(item.id)} />
              </td>
              <td className={classes.state}>
                <FileState item={item} known={known} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
