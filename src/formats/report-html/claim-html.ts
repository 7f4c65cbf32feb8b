import type { Claim } from '../../domain/annotation';
import type { Stance } from '../../domain/evidence';
import type { SerializeContext } from '../format';
import { type Html, html, joinApart } from './html';
import type { ClaimLinks, Report, ReportClaim } from './report-model';

const STANCE_SIGNS: Readonly<Record<Stance, string>> = {
  supports: '+',
  refutes: '−',
  context: 'i',
  inconclusive: '±',
};

function evidenceToHtml(
  item: ClaimLinks['evidence'][number],
  report: Report,
  context: SerializeContext,
): Html {
  const { stance, source, quotation, locator } = item;
  const sign =
    stance === null
      ? html`<span class="stance open" aria-hidden="true">?</span>`
      : html`<span class="stance ${stance}" aria-hidden="true">${STANCE_SIGNS[stance]}</span>`;
  const number = report.sources.indexOf(source) + 1;
  const words = context.t(`stance.${stance ?? 'not-chosen'}`);
  return html`<li>${sign} <span class="stance-word">${words}</span>: <a href="#source-${number}"><bdi>${source.csl.title}</bdi></a>${
    locator === '' ? null : html`, <bdi>${locator}</bdi>`
  }${quotation === '' ? null : html` <bdi><q>${quotation}</q></bdi>`}</li>`;
}

function tiesToHtml({ ties }: ClaimLinks, context: SerializeContext): Html | null {
  if (ties.length === 0) return null;
  const parts = ties.map(({ role, entity }) =>
    context.t('report.tie', { role: context.t(`tie-role.${role}`), name: entity.name }),
  );
  return html`<p class="ties">${joinApart(parts, '; ')}</p>`;
}

/** What is said of a claim below its statement: its facts, evidence and links. */
export function claimDetailsToHtml(
  { body }: Claim,
  links: ClaimLinks,
  report: Report,
  context: SerializeContext,
): Html {
  const { checkability, status, claimDate, claimLocation } = body;
  const facts = [
    checkability === null ? '' : context.t(`checkability.${checkability}`),
    context.t(`claim-status.${status}`),
    context.looseDate(claimDate),
    claimLocation,
  ].filter((fact) => fact !== '');
  const { evidence } = links;
  return html`<p class="facts">${joinApart(facts, ' · ')}</p>
${evidence.length === 0 ? null : html`<ul class="evidence">${evidence.map((one) => evidenceToHtml(one, report, context))}</ul>`}${tiesToHtml(links, context)}`;
}

/** One claim as an item of the list of what was found. */
export function claimToHtml(item: ReportClaim, report: Report, context: SerializeContext): Html {
  const { number, claim } = item;
  const back = context.t('report.back-to-text', { number });
  return html`<li id="claim-${number}" value="${number}">
<p class="statement"><a class="number" href="#ref-${number}" aria-label="${back}">${number}</a> <bdi>${claim.body.statement}</bdi></p>
${claimDetailsToHtml(claim, item, report, context)}
</li>
`;
}
