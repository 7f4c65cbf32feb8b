/** Query parameters that only say through which mail or advert a reader came. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_hsenc|_hsmi|mkt_tok|vero_id|wt_mc|ref_src)$/i;

const LONGEST_LINK = 4096;

/**
 * The address of a link without tracking, or `null` when it leads to anything but http, https or mail, or to a place in
 * the page it stood in. `baseUrl` is where the page was; `null` when nobody knows.
 */
export function plainLink(href: string | null, baseUrl: string | null): string | null {
  const trimmed = href?.trim() ?? '';
  if (trimmed === '' || trimmed.startsWith('#')) return null;
  let url: URL;
  try {
    url = baseUrl === null ? new URL(trimmed) : new URL(trimmed, baseUrl);
  } catch {
    return null;
  }
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return null;
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return url.href.length > LONGEST_LINK ? null : url.href;
}
