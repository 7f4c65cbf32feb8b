import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCopy, IconDownload, IconFileText } from '@tabler/icons-react';
import type { Article } from '../domain/article';
import type { RowsByTable } from '../domain/record-types';
import type { SerializeResult } from '../formats/format';
import { useTranslator } from '../i18n/use-translator';
import { articleRoute, routeToHash } from '../ui/route';
import { ExportEntry } from './ExportEntry';
import classes from './HandOn.module.css';
import { RedthreadFileEntry } from './RedthreadFileEntry';
import { useHandOn } from './use-hand-on';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** The ways to take an article away, each with what it leaves out. */
export function HandOn(props: {
  readonly article: Article;
  readonly records: RowsByTable;
  readonly page: SerializeResult;
}) {
  const { t, tDynamic } = useTranslator();
  const { save, copy } = useHandOn();
  const { article, records, page } = props;
  const waiting = (records.annotations ?? []).filter(({ reviewState }) => reviewState === 'waiting');
  const [file] = page.files;
  const report = file && { ...file, make: () => [String(file.content)] };
  const firstWaiting = waiting[0]?.id;

  return (
    <aside className={classes.panel} aria-labelledby="hand-on">
      <h2 id="hand-on" className={classes.title}>
        {t('report.hand-on')}
      </h2>
      <p className={classes.meaning}>{t('report.hand-on-meaning')}</p>
      {firstWaiting !== undefined && (
        <p className={classes.caution}>
          <IconAlertTriangle {...ICON} />
          <span>
            {t('report.waiting', { count: waiting.length })}{' '}
            <a href={routeToHash(articleRoute(article.id, { annotationId: firstWaiting }))}>
              {t('report.answer-now')}
            </a>
          </span>
        </p>
      )}
      {report !== undefined && (
        <ExportEntry
          icon={<IconFileText size={18} stroke={1.75} aria-hidden />}
          name={t('format.report-html')}
          meaning={t('report.page-meaning')}
          losses={[
            ...page.losses.map(({ message }) => tDynamic(message.key, message.values)),
            t('report.loss.remarks'),
            t('report.loss.names'),
          ]}
          actions={
            <>
              <Button
                variant="default"
                leftSection={<IconDownload {...ICON} />}
                aria-label={t('report.save-named', { name: t('format.report-html') })}
                onClick={() => void save(report)}
              >
                {t('report.save')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconCopy {...ICON} />}
                aria-label={t('report.copy-named', { name: t('format.report-html') })}
                onClick={() => void copy(report)}
              >
                {t('report.copy')}
              </Button>
            </>
          }
        />
      )}
      <RedthreadFileEntry article={article} records={records} />
    </aside>
  );
}
