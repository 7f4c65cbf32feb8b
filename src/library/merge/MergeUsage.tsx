import { useCallback } from 'react';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import { useTranslator } from '../../i18n/use-translator';
import { useStored } from '../../store/use-stored';
import { useWorkspace } from '../../store/use-workspace';
import { ReadFailed } from '../../ui/ReadFailed';
import classes from './MergeUsage.module.css';

/** Where two records stand and by which other names they go: all of it is kept. */
export function MergeUsage({ kept, gone }: { readonly kept: NamedRecord; readonly gone: NamedRecord }) {
  const { t, list } = useTranslator();
  const { reader } = useWorkspace();
  const { table } = kept;
  const read = useCallback(() => reader.usage(table), [reader, table]);
  const { value: usage, hasFailed, readAgain } = useStored(read, ['annotations', 'evidence', 'ties']);
  const words = ({ record }: NamedRecord) => {
    if (usage === null) return '';
    const { claims = 0, mentions = 0, articles = 0 } = usage.get(record.id) ?? {};
    return claims + mentions === 0 ? t('desk.unused') : t('desk.usage', { claims, mentions, articles });
  };
  const sides = [kept, gone];
  if (hasFailed) return <ReadFailed onRetry={readAgain} />;
  return (
    <dl className={classes.usage}>
      <dt className={classes.name}>{t('merge.stands-in')}</dt>
      {sides.map((side) => (
        <dd key={side.record.id} className={classes.words}>
          <span className={classes.who} dir="auto" translate="no">
            {nameOfRecord(side)}
          </span>
          {words(side)}
        </dd>
      ))}
      {sides.some(({ record }) => record.aliases.length > 0) && (
        <>
          <dt className={classes.name}>{t('field.aliases')}</dt>
          {sides.map(({ record }) => (
            <dd key={record.id} className={classes.words} dir="auto" translate="no">
              {list(record.aliases)}
            </dd>
          ))}
        </>
      )}
    </dl>
  );
}
