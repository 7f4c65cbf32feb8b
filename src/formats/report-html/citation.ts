import { isoOfCslDate } from '../../domain/csl-date';
import type { CslItem } from '../../domain/csl-item';
import { nameToWords } from '../../domain/csl-names';
import type { SerializeContext } from '../format';

/** A citation in words without its link: authors, title, where it stands, date, pages. */
export function citationText(csl: CslItem, context: Pick<SerializeContext, 'looseDate'>): string {
  const authors = (csl.author ?? []).map(nameToWords).filter((name) => name !== '');
  const parts = [
    authors.join(', '),
    csl.title,
    [csl['container-title'], csl.publisher].filter(Boolean).join(', '),
    context.looseDate(isoOfCslDate(csl.issued)),
    csl.page ?? '',
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.?!…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
