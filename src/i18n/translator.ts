import { IntlMessageFormat } from 'intl-messageformat';
import { isPseudoLanguage } from './languages';
import { createMessageTable } from './message-table';
import type { LanguageMessages, MessageFile, MessageKey, MessageValues } from './messages';

/** Text, dates and numbers in one language. */
export interface Translator {
  /** BCP 47: the language that words, dates and order are in; English for the pseudo-languages. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Throws when the message is in a file that has not been loaded: a name is never shown in place of words. */
  t(key: MessageKey, values?: MessageValues): string;
  /** A message whose key comes from data; the key itself when there is no such message. */
  tDynamic(key: string, values?: MessageValues): string;
  number(value: number): string;
  /** `5 MB`, from bytes. */
  bytes(value: number): string;
  /** A calendar date as precise as the ISO text is: a year, a month or a day. Empty for `null`. */
  looseDate(iso: string | null): string;
  /** Date and time, from ms since the epoch. */
  dateTime(ms: number): string;
  /** Hours and minutes, from ms since the epoch. */
  time(ms: number): string;
  /** `3 days ago`, from two times in ms. */
  ago(ms: number, now: number): string;
  list(items: readonly string[]): string;
  /** Fetches files of messages that are not here yet; `lazyWithMessages` does so for a screen. */
  loadMessages(files: readonly MessageFile[]): Promise<void>;
}

/** What makes a text more than words in ICU MessageFormat: arguments, and apostrophes, which may quote. */
const ICU_SYNTAX = /[{}']/;

const DAY_MS = 86_400_000;
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * DAY_MS],
  ['month', 30 * DAY_MS],
  ['day', DAY_MS],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

function formatLooseDate(locale: string, iso: string | null): string {
  const match = iso === null ? null : /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso);
  if (match === null) return '';
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const format: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) format.month = 'long';
  if (day !== undefined) format.day = 'numeric';
  return new Intl.DateTimeFormat(locale, format).format(date);
}

/**
 * A translator for messages of a language. Dates and numbers follow `region`, a tag such as `en-GB` that the browser
 * prefers, when it is of the same language; pseudo-languages format them as English.
 */
export function createTranslator(
  messages: LanguageMessages,
  language: string,
  direction: 'ltr' | 'rtl',
  region = language,
): Translator {
  const base = isPseudoLanguage(language) ? 'en' : language;
  const locale = region.split('-')[0] === base ? region : base;
  const table = createMessageTable(messages);
  const compiled = new Map<string, IntlMessageFormat | string>();
  const numbers = new Intl.NumberFormat(locale);
  const dateTimes = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

  function format(key: string, text: string, values?: MessageValues): string {
    let message = compiled.get(key);
    if (message === undefined) {
      // Most messages are nothing but words, and a card says a hundred of them: those need no formatter.
      message = ICU_SYNTAX.test(text)
        ? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
        : text;
      compiled.set(key, message);
    }
    return typeof message === 'string' ? message : String(message.format(values));
  }

  return {
    language: base,
    direction,
    t: (key, values) => {
      const text = table.find(key);
      if (text === undefined) throw new Error(`The file of the message ${key} has not been loaded`);
      return format(key, text, values);
    },
    tDynamic: (key, values) => {
      const text = table.find(key);
      return text === undefined ? key : format(key, text, values);
    },
    number: (value) => numbers.format(value),
    bytes: (value) => {
      const power = value < 1 ? 0 : Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(value) / 3));
      const unit = BYTE_UNITS[power] ?? 'byte';
      // Of a unit below a thousand the short form knows no plural: “749 byte”.
      const unitDisplay = power === 0 ? 'long' : 'short';
      const style = { style: 'unit', unit, unitDisplay, maximumFractionDigits: power > 1 ? 1 : 0 } as const;
      return new Intl.NumberFormat(locale, style).format(value / 1000 ** power);
    },
    looseDate: (iso) => formatLooseDate(locale, iso),
    dateTime: (ms) => dateTimes.format(ms),
    time: (ms) => times.format(ms),
    ago: (ms, now) => {
      const passed = now - ms;
      const [unit, length] = UNITS.find(([, size]) => passed >= size) ?? (['minute', 60_000] as const);
      return relative.format(-Math.max(0, Math.floor(passed / length)), unit);
    },
    list: (items) => lists.format(items),
    loadMessages: table.load,
  };
}
