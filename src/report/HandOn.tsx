import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCopy, IconDownload, IconFileText } from '@tabler/icons-react';
import type { Article } from '../domain/article';
import type { RowsByTable } from '../domain/record-types';
import type { SerializeResult } from '../formats/format';
import { useTranslator } from '../i18n/use-translator';
import { articleRoute, routeToHash } from '../ui/route';
import { Segments } from '../ui/Segments';
import { ChosenMarks } from './ChosenMarks';
import { ExportEntry } from './ExportEntry';
import classes from './HandOn.module.css';
import { LibraryFileEntry } from './LibraryFileEntry';
import { RedthreadFileEntry } from './RedthreadFileEntry';
import type { HandedOn } from './use-chosen-marks';
import { useHandOn } from './use-hand-on';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

const SCOPES = ['article', 'marks'] as const;

/** The annotations that wait for somebody's yes or no: whether they are right, or whether their words are those of the current text. */
function idsWaiting(
  { currentVersionId }: Article,
  { annotations, placements }: RowsByTable,
): readonly string[] {
  const waiting = (annotations ?? []).filter(({ reviewState }) => reviewState === 'waiting');
  const inDoubt = (placements ?? []).filter(
    ({ versionId, status }) => versionId === currentVersionId && status === 'uncertain',
  );
  return [...new Set([...waiting.map(({ id }) => id), ...inDoubt.map(({ annotationId }) => annotationId)])];
}

/** What of an article is taken away, and the ways to take it away, each with what it leaves out. */
export function HandOn(props: {
  readonly article: Article;
  readonly handedOn: HandedOn;
  readonly page: SerializeResult;
}) {
  const { t, tDynamic } = useTranslator();
  const { save, copy } = useHandOn();
  const { article, handedOn, page } = props;
  const { scope, setScope, annotations, chosen, choose, records, leftOut } = handedOn;
  const waiting = idsWaiting(article, records);
  const [file] = page.files;
  const report = file && { ...file, make: () => [String(file.content)] };
  const isEmpty = scope === 'marks' && chosen.size === 0;
  const [firstWaiting] = waiting;

  return (
    <aside className={classes.panel} data-region aria-labelledby="hand-on">
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
      <div className={classes.scope}>
        <Segments
          label={t('report.scope')}
          value={scope}
          onChange={setScope}
          options={SCOPES.map((value) => ({ value, label: t(`report.scope.${value}`) }))}
        />
        {scope === 'marks' && <ChosenMarks annotations={annotations} chosen={chosen} onChoose={choose} />}
      </div>
      {report !== undefined && (
        <ExportEntry
          icon={<IconFileText size={18} stroke={1.75} aria-hidden />}
          name={t('format.report-html')}
          meaning={t('report.page-meaning')}
          losses={[
            ...(leftOut > 0 ? [t('report.loss.others', { count: leftOut })] : []),
            ...page.losses.map(({ message }) => tDynamic(message.key, message.values)),
            t('report.loss.remarks'),
            t('report.loss.names'),
          ]}
          actions={
            <>
              <Button
                variant="default"
                leftSection={<IconDownload {...ICON} />}
                disabled={isEmpty}
                aria-label={t('report.save-named', { name: t('format.report-html') })}
                onClick={() => void save(report)}
              >
                {t('report.save')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconCopy {...ICON} />}
                disabled={isEmpty}
                aria-label={t('report.copy-named', { name: t('format.report-html') })}
                onClick={() => void copy(report)}
              >
                {t('report.copy')}
              </Button>
            </>
          }
        />
      )}
      <RedthreadFileEntry article={article} handedOn={handedOn} />
      <LibraryFileEntry />
    </aside>
  );
}
