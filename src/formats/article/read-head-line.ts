import type { FactOrigin } from '../../domain/article-draft';
import { monthNumber, parseLooseDate } from '../../domain/parse-loose-date';
import { type Facts, mergeFacts } from './facts';

const BY = /^(?:by|von|par|por|di|door|av|af|przez)[:\s]+(\p{L}[^!?]{1,80})$/iu;
const AND = /\s+(?:and|und|et|y|e|en|og|och|i)\s+|\s*&\s*/u;

/** Words in a name, or between a name and a place, that begin small. */
const SMALL_WORD =
  /^(?:al|bin|da|das|de|del|dell|della|den|der|di|do|dos|du|el|for|ibn|in|la|le|of|ten|ter|the|van|von|zu|zur)$/u;
const CAPITALISED =
  /^(?:(?:\p{Lu}\.)+|(?:Dr|Prof|St)\.|(?:d['’])?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}'’-]*)$/u;
const ROLE =
  /(?:editor|writer|reporter|correspondent|journalist|columnist|staff|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|journaliste|periodista|giornalista)$/iu;

const MOST_PEOPLE = 6;
const MOST_NAME_WORDS = 6;

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/iu;
const PUBLISHED = /^(?:(?:first )?published|posted|date)(?: on| at)?:?\s+/i;

/** What stands between the day of publication, if it is told, and that of the last change. */
const UPDATED =
  /^(.*?)[\s([,;|•·–—-]*\b(?:last )?(?:updated|modified|revised|aktualisiert|mis à jour(?: le)?|actualizado(?: el)?|aggiornato(?: il)?|bijgewerkt(?: op)?)(?: on| at)?:?\s+(.+?)[)\]]?$/iu;
const LONGEST_DATE = 40;

/** What a line may hold, word by word, that is nothing but a date and a time: `12th`, `03T07`, `30Z`, `7pm`, `CEST`. */
const DATE_WORD = /^(?:\d+(?:st|nd|rd|th|T\d+|Z|[ap]m)?|[AP]M|[ap]m?|m|at|on|updated|[A-Z]{1,4}T|UTC)$/u;

/** Whether words are the name of somebody: short, and written with capitals. A sentence that begins like a byline is not. */
function isName(words: string): boolean {
  const parts = words.split(/\s+/);
  const [first = '', ...others] = parts;
  if (others.length === 0 && (WEEKDAY.test(first) || monthNumber(first) > 0)) return false;
  return (
    parts.length <= MOST_NAME_WORDS &&
    CAPITALISED.test(parts.at(-1) ?? '') &&
    parts.every((word) => CAPITALISED.test(word) || SMALL_WORD.test(word))
  );
}

function areNames(words: string): boolean {
  const people = words.split(AND);
  return people.length <= MOST_PEOPLE && people.every(isName);
}

/** The date of a line that says a date and nothing else; a bare year is a number like any other. */
function dateOf(line: string): string | null {
  const date = line.replace(PUBLISHED, '');
  if (date.length > LONGEST_DATE || /^\d{4}$/.test(date)) return null;
  const words = date.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isDate = words.every((word) => DATE_WORD.test(word) || WEEKDAY.test(word) || monthNumber(word) > 0);
  return isDate ? parseLooseDate(date) : null;
}

/** The days of publication and of the last change that a line names, when it says nothing else. */
function readDates(line: string, from: FactOrigin): Facts | null {
  const [, before = '', after = ''] = UPDATED.exec(line) ?? [];
  const modifiedAt = after === '' ? null : dateOf(after);
  // Where it is no day, it is the time of day at which the text of that day was changed.
  const publishedAt = dateOf(modifiedAt === null ? line : before);
  if (publishedAt === null && (modifiedAt === null || before !== '')) return null;
  return {
    ...(publishedAt === null ? {} : { publishedAt: { value: publishedAt, from } }),
    ...(modifiedAt === null ? {} : { modifiedAt: { value: modifiedAt, from } }),
  };
}

function readByline(line: string): Facts | null {
  const by = BY.exec(line);
  if (by === null) return null;
  const [name = '', ...others] = (by[1] ?? '').trim().split(/\s*[,|•·]\s*/);
  const whole = readDates(others.join(' '), 'by-line');
  const parts = whole === null ? others : [];
  const dates = whole ?? mergeFacts(...parts.map((part) => readDates(part, 'by-line') ?? {}));
  const said = parts.filter((part) => readDates(part, 'by-line') === null);
  if (!areNames(name) || !said.every((part) => ROLE.test(part) || areNames(part))) return null;
  // Only people are counted up with an "and".
  const areAllPeople = said.some((part) => AND.test(part));
  const isOfByline = (part: string) => areAllPeople || ROLE.test(part);
  const publisher = said.filter((part) => !isOfByline(part)).join(', ');
  return {
    byline: { value: [name, ...said.filter(isOfByline)].join(', '), from: 'by-line' },
    ...dates,
    ...(publisher === '' ? {} : { publisher: { value: publisher, from: 'by-line' } }),
  };
}

/**
 * What a line at the top of an article says of it when it is a byline or a date and nothing else; `null` for a line that
 * may be of the text.
 */
export function readHeadLine(line: string): Facts | null {
  const byline = readByline(line);
  if (byline !== null) return byline;
  return readDates(line, 'date-line');
}
