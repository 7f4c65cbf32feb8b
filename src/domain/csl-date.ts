import type { CslDate } from './csl-item';

/** The beginning of a CSL date in the app's loose form, as precise as it is; `null` when it has no year. */
export function isoOfCslDate(date: CslDate | undefined): string | null {
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

/** A loose date (`2026`, `2026-10`, `2026-10-12`, or with a time, which is left out) as a CSL date. */
export function cslDateOfIso(iso: string): CslDate {
  const [day = ''] = iso.split('T');
  return { 'date-parts': [day.split('-').map(Number)] };
}
