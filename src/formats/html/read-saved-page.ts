import { parseLooseDate } from '../../domain/parse-loose-date';
import type { Facts } from '../article/facts';
import { plainLink } from './plain-link';

/** Comments stand at the top of a saved page; a search need not go further. */
const HEAD_CHARACTERS = 4000;

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}\w*\/(https?:.*)$/i;

/**
 * What a browser or an archiver wrote into a page as it saved it: `saved from url=(0042)https://…` (Chromium, Internet
 * Explorer), `Page saved with SingleFile url: … saved date: …`. A page saved from a web archive has two addresses.
 */
export function readSavedPage(html: string): Facts {
  const head = html.slice(0, HEAD_CHARACTERS);
  const saved =
    /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(head) ??
    /Page saved with SingleFile\s+url:\s*(\S+)/i.exec(head);
  const link = plainLink(saved?.[1] ?? null, null);
  if (link === null) return {};
  const date = parseLooseDate(/saved date:\s*\w+\s+([A-Za-z]+ \d+ \d{4})/i.exec(head)?.[1] ?? '');
  const accessedAt: Facts = date === null ? {} : { accessedAt: { value: date, from: 'page' } };
  const archived = ARCHIVED.exec(link);
  if (archived === null) return { url: { value: link, from: 'page' }, ...accessedAt };
  const original = plainLink(archived[1] ?? null, null);
  return {
    archiveUrl: { value: link, from: 'page' },
    ...(original === null ? {} : { url: { value: original, from: 'page' } }),
    ...accessedAt,
  };
}
