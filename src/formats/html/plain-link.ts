import { linkSchema } from '../../domain/record';

/** Query parameters that only say through which mail or advert a reader came. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_hsenc|_hsmi|mkt_tok|vero_id|wt_mc|ref_src)$/i;

/**
 * The address of a link without tracking, or `null` when it is none that a record may hold (see {@link linkSchema}), or leads
 * to a place in the page it stood in. `baseUrl` is where the page was; `null` when nobody knows.
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
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return linkSchema.safeParse(url.href).success ? url.href : null;
}
