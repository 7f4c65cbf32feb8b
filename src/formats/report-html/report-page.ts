import { blockIndexAt } from '../../anchoring/text-blocks';
import { isOfKind } from '../../domain/annotation';
import { findLabel } from '../../domain/find-label';
import { groupBy } from '../../domain/group-by';
import { wordsOfSpans } from '../../domain/span';
import type { SerializeContext } from '../format';
import { type ArticleRow, articleToRows } from './article-html';
import { citationText } from './citation';
import { claimDetailsToHtml, claimToHtml } from './claim-html';
import { type Html, html, joinApart } from './html';
import { PAGE_STYLE, PAGE_STYLE_HASH, SIDE_ROWS, SIDE_SPANS } from './page-style';
import type { Report, UnplacedMark } from './report-model';

const POLICY = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
const SIGN = html`<svg viewBox="0 0 36 18" aria-hidden="true"><path d="M1 14h13c5 0 8-2 8-6a4 4 0 0 0-8 0c0 4 3 6 8 6h11"/></svg>`;

function headToHtml({ article, version }: Report, context: SerializeContext): Html {
  const { t } = context;
  const kind = article.articleType === null ? '' : t(`article-type.${article.articleType}`);
  const changed = context.looseDate(article.modifiedAt);
  const updated = changed === '' ? '' : t('report.updated', { date: changed });
  const kicker = [kind, article.publisher, context.looseDate(article.publishedAt), updated].filter(
    (part) => part !== '',
  );
  const date = context.looseDate(version.retrievedAt.slice(0, 10));
  const { number } = version;
  const retrieved = number > 1 ? t('report.version-of', { number, date }) : t('report.text-of', { date });
  const byline = [...(article.byline === '' ? [] : [t('report.by', { name: article.byline })]), retrieved];
  const original =
    article.url === null
      ? null
      : html` <a class="address" href="${article.url}" target="_blank" rel="noopener noreferrer">${t('report.original')}</a>`;
  const archived =
    article.archiveUrl === null
      ? null
      : html` <a class="address" href="${article.archiveUrl}" target="_blank" rel="noopener noreferrer">${t('report.archived')}</a>`;
  return html`<p class="kicker">${joinApart(kicker, ', ')}</p>
<h1 lang="${article.language}" dir="${article.direction}">${article.title}</h1>
<p class="byline">${joinApart(byline, ' ')}${original}${archived}</p>
`;
}

function summaryToHtml({ claims, sources }: Report, { t }: SerializeContext): Html {
  const counts = groupBy(claims, ({ claim }) => claim.body.checkability);
  const parts = [...counts].map(([name, list]) =>
    t('report.count', {
      count: list.length,
      name: t(name === null ? 'report.no-kind' : `checkability.${name}`),
    }),
  );
  const words = t('report.summary', { claims: claims.length, sources: sources.length });
  return html`<p class="summary"><strong>${words}</strong>${parts.length === 0 ? null : html` <span>${joinApart(parts, ', ')}</span>`}</p>
`;
}

/** The claims in groups, each beside the block that its claims begin in. */
function claimsToHtml(report: Report, rows: readonly ArticleRow[], context: SerializeContext): Html | null {
  if (report.claims.length === 0) return null;
  const groups = groupBy(report.claims, ({ claim }) => {
    const block = blockIndexAt(report.blocks, claim.spans[0]?.start ?? 0);
    return rows.findLastIndex(({ firstBlock }) => firstBlock <= block) + 1;
  });
  const starts = [...groups.keys()];
  const lists = [...groups].map(([row, claims], index) => {
    const next = starts[index + 1] ?? rows.length + SIDE_SPANS;
    const span = Math.max(1, Math.min(SIDE_SPANS, next - row));
    const items = claims.map((claim) => claimToHtml(claim, report, context));
    return html`<ol class="claims" data-row="${row}" data-span="${span}">
${items}</ol>
`;
  });
  return html`<section class="found" aria-labelledby="claims">
<h2 id="claims">${context.t('report.found')}</h2>
${lists}</section>
`;
}

function techniqueToHtml(
  { body, spans }: Report['techniques'][number],
  { labelSets }: Report,
  { t }: SerializeContext,
): Html {
  const { explanation } = body;
  const label = findLabel(body, (id) => labelSets.find((set) => set.id === id));
  const name =
    label === null
      ? t('kind.technique.name')
      : 'own' in label
        ? label.own.name
        : t(`technique.${label.shipped}.name`);
  const words = wordsOfSpans(spans);
  return html`<li><strong><bdi>${name}</bdi></strong>: <bdi><q>${words}</q></bdi>${explanation === '' ? null : html` <bdi>${explanation}</bdi>`}</li>
`;
}

function techniquesToHtml(report: Report, context: SerializeContext): Html | null {
  const { t } = context;
  if (report.techniques.length === 0) return null;
  const items = report.techniques.map((technique) => techniqueToHtml(technique, report, context));
  return html`<section aria-labelledby="techniques"><h2 id="techniques">${t('kind.technique.many')}</h2>
<ul class="plain">${items}</ul></section>
`;
}

function unplacedToHtml(
  { annotation, links }: UnplacedMark,
  report: Report,
  context: SerializeContext,
): Html {
  if (isOfKind(annotation, 'technique')) return techniqueToHtml(annotation, report, context);
  const { t } = context;
  const words = wordsOfSpans(annotation.spans);
  const name = t(`kind.${annotation.kind}.name`);
  if (!isOfKind(annotation, 'claim'))
    return html`<li><strong>${name}</strong>: <bdi><q>${words}</q></bdi></li>
`;
  const { statement } = annotation.body;
  return html`<li><p class="statement">${name}: <bdi>${statement}</bdi></p>
${statement === words ? null : html`<p class="quiet"><bdi><q>${words}</q></bdi></p>`}${claimDetailsToHtml(annotation, links, report, context)}
</li>
`;
}

/** The marks whose words have no place in the text, so that nobody takes their silence for an answer. */
function unplacedListToHtml(
  name: 'doubtful' | 'not-found',
  marks: readonly UnplacedMark[],
  report: Report,
  context: SerializeContext,
): Html | null {
  if (marks.length === 0) return null;
  return html`<section class="found" aria-labelledby="${name}"><h2 id="${name}">${context.t(`report.${name}`)}</h2>
<p class="quiet">${context.t(`report.${name}-meaning`)}</p>
<ul class="plain">${marks.map((mark) => unplacedToHtml(mark, report, context))}</ul></section>
`;
}

function sourcesToHtml({ sources }: Report, context: SerializeContext): Html | null {
  if (sources.length === 0) return null;
  const items = sources.map(({ csl, archiveUrl, sourceType }, index) => {
    const notNamed = context.t('report.anonymous');
    // Most people write it into the title, too.
    const isSaid = csl.title.toLocaleLowerCase(context.language).includes(notNamed);
    const words =
      sourceType === 'anonymous' && !isSaid ? `${csl.title}, ${notNamed}.` : citationText(csl, context);
    const link =
      csl.URL === undefined
        ? null
        : html` <a class="address" href="${csl.URL}" target="_blank" rel="noopener noreferrer">${context.t('report.open-source')}</a>`;
    const archived =
      archiveUrl === null
        ? null
        : html` <a class="address" href="${archiveUrl}" target="_blank" rel="noopener noreferrer">${context.t('report.archived')}</a>`;
    return html`<li id="source-${index + 1}"><bdi>${words}</bdi>${link}${archived}</li>
`;
  });
  return html`<section aria-labelledby="sources"><h2 id="sources">${context.t('report.sources')}</h2>
<ul class="plain">${items}</ul></section>
`;
}

function legendToHtml({ marked }: Report, { t }: SerializeContext): Html {
  const kinds = new Set(marked.map(({ kind }) => kind));
  const items = [...kinds].map(
    (kind) => html`<span><mark class="${kind}">${t(`kind.${kind}.name`)}</mark></span> `,
  );
  return html`<footer class="legend">${items}<span>${t('report.private')}</span></footer>
`;
}

/** A report as one page that needs nothing else: no script, no request, its own style allowed by hash. */
export function reportToPage(report: Report, context: SerializeContext): string {
  const { article } = report;
  const { t } = context;
  const rows = articleToRows(report, context);
  const claims = claimsToHtml(report, rows, context);
  const layout = rows.length <= SIDE_ROWS && claims !== null ? 'side' : 'stacked';
  const page = html`<!doctype html>
<html lang="${context.language}" dir="${context.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${t('report.page-title', { title: article.title })}</title>
<style>${{ markup: PAGE_STYLE }}</style>
</head>
<body>
<a class="skip" href="#article-text">${t('report.skip-text')}</a>${
    claims === null
      ? null
      : html`
<a class="skip" href="#claims">${t('report.skip-claims')}</a>`
  }
<header class="mast"><span class="brand">${SIGN} ${t('report.made-with')}</span><span>${context.looseDate(report.changedOn)}</span></header>
<main>
${headToHtml(report, context)}${summaryToHtml(report, context)}<div class="${layout}">
<article class="text" id="article-text" lang="${article.language}" dir="${article.direction}" aria-label="${t('report.article-text')}">
${rows.map(
  ({ markup }) => html`${markup}
`,
)}</article>
${claims}</div>
${techniquesToHtml(report, context)}${unplacedListToHtml('doubtful', report.doubtful, report, context)}${unplacedListToHtml('not-found', report.notFound, report, context)}${sourcesToHtml(report, context)}</main>
${legendToHtml(report, context)}</body>
</html>
`;
  return page.markup;
}
