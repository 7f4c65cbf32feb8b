import { cutText } from './cut-text';

const EXTENSION = /\.(html?|php|aspx?|pdf|docx?|txt)$/i;

/** The address in a text that is nothing but an address that may be opened; `null` otherwise. */
export function parseLink(text: string): string | null {
  const trimmed = text.trim();
  if (!/^https?:\/\/\S+$/i.test(trimmed) || trimmed.length > 4096) return null;
  try {
    return new URL(trimmed).href;
  } catch {
    return null;
  }
}

/** Whether a text is an address that is never kept: one that runs something, or shows what is on this device. */
export function isRefusedLink(text: string): boolean {
  // Browsers skip control characters before and within the scheme.
  const address = text.replace(/\p{Cc}+/gu, '').trim();
  return /^(javascript|vbscript|data|file|blob|about|view-source):\S/i.test(address);
}

/**
 * An address as addresses are compared: without scheme, `www.`, the place within the page, trackers and closing slash; as it is
 * when it is none.
 */
export function foldLink(link: string): string {
  if (!URL.canParse(link)) return link;
  const url = new URL(link);
  for (const key of [...url.searchParams.keys()]) {
    if (/^(utm_|fbclid$|gclid$)/.test(key)) url.searchParams.delete(key);
  }
  const host = url.hostname.replace(/^www\./, '');
  return `${host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A name for what stands at an address, until somebody gives a better one: `Bridge delayed again (lantern.example)`. */
export function linkToTitle(url: string): string {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  const parts = pathname.split('/').map(decodePart);
  const last = parts.findLast((part) => /\p{L}{3}/u.test(part)) ?? '';
  const words = last
    .replace(EXTENSION, '')
    .split(/[-_+\s]+/)
    .filter((word) => word !== '' && !/^[0-9a-f]{6,}$/i.test(word))
    .join(' ');
  if (words === '') return host;
  return cutText(`${words.charAt(0).toUpperCase()}${words.slice(1)} (${host})`, 300);
}
