import type { CslDate, CslItem, CslName } from '../../domain/csl-item';
import type { SerializeContext } from '../format';

function nameToText(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { given = '', family = '' } = name as { given?: string; family?: string };
  return `${given} ${family}`.trim();
}

/** A CSL date as ISO text, as precise as it is: `2026`, `2026-10` or `2026-10-12`; `null` when it has no year. */
function dateToIso(date: CslDate | undefined): string | null {
  const [year, month, day] = (date?.['date-parts'][0] ?? []).map(Number);
  if (year === undefined || !Number.isInteger(year) || year < 0 || year > 9999) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined && month >= 1 && month <= 12) {
    parts.push(two(month));
    if (day !== undefined && day >= 1 && day <= 31) parts.push(two(day));
  }
  return parts.join('-');
}

/** A citation in words without its link: authors, title, where it stands, date, pages. */
export function citationText(csl: CslItem, context: Pick<SerializeContext, 'looseDate'>): string {
  const authors = (csl.author ?? []).map(nameToText).filter((name) => name !== '');
  const parts = [
    authors.join(', '),
    csl.title,
    [csl['container-title'], csl.publisher].filter(Boolean).join(', '),
    context.looseDate(dateToIso(csl.issued)),
    csl.page ?? '',
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.?!…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
