const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The number of a month by its English name or the beginning of it, 1 to 12; 0 for any other word. */
export function monthNumber(word: string): number {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (lower.length < 3) return 0;
  return MONTHS.findIndex((month) => month.startsWith(lower === 'sept' ? 'sep' : lower)) + 1;
}

// A number with words behind it is no year; only behind a whole date may a time stand, and what else is said of that.
const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:(?:T\d{2}|\s+(?:at\s+)?\d{1,2}[:.]\d{2}).*)?)?)?$/;

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && month > 0 ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

/**
 * A date as files and pages write it, in the app's loose form: a year, a month or a day of ISO 8601. Reads ISO dates, a day
 * also with a time, `12 October 2026`, `October 12, 2026`, `20261012` and PDF's `D:20261012…`. `null` for all else:
 * `10/12/2026` is two dates, and which of them is for a person to say.
 */
export function parseLooseDate(text: string): string | null {
  const trimmed = text.trim().replace(/^D:/, '');
  const iso = ISO.exec(trimmed);
  if (iso !== null) {
    const [, year, month, day] = iso.map(Number);
    if (year === undefined || year < 1000) return null;
    if (month === undefined || Number.isNaN(month)) return String(year);
    if (day === undefined || Number.isNaN(day)) {
      return month >= 1 && month <= 12 ? `${year}-${twoDigits(month)}` : null;
    }
    return dayOf(year, month, day);
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{6}.*)?$/.exec(trimmed);
  if (compact !== null) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9}\.?),?\s+(\d{4})\b/u.exec(trimmed);
  if (dayFirst !== null) {
    return dayOf(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]));
  }
  const monthFirst = /\b(\p{L}{3,9}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(trimmed);
  if (monthFirst !== null) {
    return dayOf(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]));
  }
  return null;
}
