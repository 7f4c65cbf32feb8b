import { ActionIcon, Button, Loader } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile, IconPrinter } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Article } from '../domain/article';
import type { RowsByTable } from '../domain/record-types';
import { useTranslator } from '../i18n/use-translator';
import hidden from '../ui/hidden.module.css';
import { routeToHash } from '../ui/route';
import { Segments } from '../ui/Segments';
import { HandOn } from './HandOn';
import { JsonView } from './JsonView';
import { ReportPreview } from './ReportPreview';
import classes from './ReportScreen.module.css';
import { useArticleRecords } from './use-article-records';
import { useChosenMarks } from './use-chosen-marks';
import { useReportPage } from './use-report-page';

const ICON = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

/** What readers get: the preview and the exports. */
export default function ReportScreen({ articleId }: { readonly articleId: string }) {
  const { t } = useTranslator();
  const [state, readAgain] = useArticleRecords(articleId);
  if (state.kind === 'reading') {
    return (
      <main className={classes.message}>
        <Loader aria-label={t('report.loading')} />
      </main>
    );
  }
  if (state.kind === 'unreadable') {
    return (
      <main className={classes.message}>
        <h1 className={classes.heading}>{t('report.unreadable')}</h1>
        <p role="alert">{t('report.unreadable-meaning')}</p>
        <Button onClick={readAgain}>{t('report.read-again')}</Button>
        <a href={routeToHash({ screen: 'library' })}>{t('report.to-library')}</a>
      </main>
    );
  }
  const article =
    state.kind === 'ready' ? state.records.articles?.find(({ id }) => id === articleId) : undefined;
  if (state.kind !== 'ready' || article === undefined) {
    return (
      <main className={classes.message}>
        <h1 className={classes.heading}>{t('report.no-article')}</h1>
        <a href={routeToHash({ screen: 'library' })}>{t('report.to-library')}</a>
      </main>
    );
  }
  return <Report article={article} records={state.records} />;
}

function Report({ article, records }: { readonly article: Article; readonly records: RowsByTable }) {
  const { t } = useTranslator();
  const handedOn = useChosenMarks(article, records);
  const page = useReportPage(handedOn.records);
  const [view, setView] = useState<'page' | 'json'>('page');
  const [width, setWidth] = useState<'desktop' | 'phone'>('desktop');
  const frame = useRef<HTMLIFrameElement>(null);
  const widths = [
    { value: 'desktop', icon: <IconDeviceDesktop {...ICON} />, label: t('report.width.desktop') },
    { value: 'phone', icon: <IconDeviceMobile {...ICON} />, label: t('report.width.phone') },
  ] as const;
  return (
    <main className={classes.screen}>
      <h1 className={hidden.hidden}>{t('report.heading', { title: article.title })}</h1>
      {/* Before the preview, whose many links would stand between a keyboard and what one has come for. */}
      <HandOn article={article} handedOn={handedOn} page={page} />
      <section className={classes.view} data-region aria-label={t('report.view')}>
        <div className={classes.bar}>
          <Segments
            label={t('report.view')}
            isLabelHidden
            value={view}
            onChange={setView}
            options={[
              { value: 'page', label: t('format.report-html') },
              { value: 'json', label: t('report.json') },
            ]}
          />
          {view === 'page' && (
            <div className={classes.tools}>
              <span className={classes.live}>{t('report.live')}</span>
              {widths.map(({ value, icon, label }) => (
                <ActionIcon
                  key={value}
                  size={34}
                  variant={width === value ? 'default' : 'subtle'}
                  aria-label={label}
                  aria-pressed={width === value}
                  onClick={() => setWidth(value)}
                >
                  {icon}
                </ActionIcon>
              ))}
              <ActionIcon
                size={34}
                variant="subtle"
                aria-label={t('report.print')}
                onClick={() => frame.current?.contentWindow?.print()}
              >
                <IconPrinter {...ICON} />
              </ActionIcon>
            </div>
          )}
        </div>
        {view === 'page' ? (
          <ReportPreview page={String(page.files[0]?.content ?? '')} width={width} frameRef={frame} />
        ) : (
          <JsonView records={handedOn.records} />
        )}
      </section>
    </main>
  );
}
