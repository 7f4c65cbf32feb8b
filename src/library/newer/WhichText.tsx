import { Button } from '@mantine/core';
import { useTranslator } from '../../i18n/use-translator';
import { FileState } from '../import/FileState';
import type { ImportItem } from '../import/import-item';
import { ProblemList } from '../import/ProblemList';
import classes from './AddVersionDialog.module.css';

/** Several files, of which one can be the newer text. */
export function WhichText(props: {
  readonly items: readonly ImportItem[];
  readonly onChoose: (item: ImportItem) => void;
}) {
  const { t } = useTranslator();
  return (
    <>
      <p>{t('newer.which', { count: props.items.length })}</p>
      <ul className={classes.which}>
        {props.items.map((item) => {
          const { state } = item;
          const name = item.fileName ?? '';
          return (
            <li key={item.id} className={classes.file}>
              <div className={classes.name}>
                <bdi translate="no">{name}</bdi>
                {state.kind === 'ready' && (
                  <span className={classes.facts}>
                    <bdi>{state.article.draft.metadata.title}</bdi>,{' '}
                    {t('import.article-words', { words: state.article.words })}
                  </span>
                )}
                {state.kind === 'failed' && (
                  <span className={classes.facts}>
                    <ProblemList problems={state.problems} />
                  </span>
                )}
              </div>
              {state.kind === 'ready' || state.kind === 'records' ? (
                <Button
                  variant="default"
                  aria-label={t('newer.use', { name })}
                  onClick={() => props.onChoose(item)}
                >
                  {t('newer.use-short')}
                </Button>
              ) : (
                <FileState item={item} />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
