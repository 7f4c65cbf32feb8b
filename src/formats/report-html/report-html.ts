import type { Article } from '../../domain/article';
import type { RowsByTable } from '../../domain/record-types';
import { createFileName } from '../file-name';
import type { Format, FormatProblem, SerializeContext, SerializeResult } from '../format';
import { createReport, type Report } from './report-model';
import { reportToPage } from './report-page';

function lossesOf({ article, leftOut }: Report): FormatProblem[] {
  const entries = Object.entries(leftOut).filter(([, count]) => count > 0);
  return entries.map(([what, count]) => ({
    where: article.title,
    effect: 'left-out',
    message: { key: `report.loss.${what}`, values: { count } },
  }));
}

function pageOf(records: RowsByTable, article: Article, context: SerializeContext): SerializeResult {
  const report = createReport(records, article);
  if (report === null) return { files: [], losses: [] };
  const name = createFileName(article.title, 'article', '.html');
  return {
    files: [{ name, mediaType: 'text/html', content: reportToPage(report, context) }],
    losses: lossesOf(report),
  };
}

/** The annotated article as a page for readers, one for each article. Cannot be read back. */
export const reportHtml: Format = {
  id: 'report-html',
  name: 'format.report-html',
  extensions: ['.html'],
  mediaTypes: ['text/html'],
  sniff: () => 0,
  serialize: (records, context) => {
    const pages = (records.articles ?? []).map((article) => pageOf(records, article, context));
    return { files: pages.flatMap(({ files }) => files), losses: pages.flatMap(({ losses }) => losses) };
  },
};
