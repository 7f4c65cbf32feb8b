import { type NamedRecord, nameOfRecord } from './find-records';
import { foldWords } from './fold-text';

/** A name as its words, with a space on either side of each. */
function wordsOf(name: string): string {
  return ` ${foldWords(name)} `;
}

/**
 * Sources and entities of whose name or alias some words are a part, as a family name is: those with the shortest such name
 * first. A record that bears these very words is not among them, nor does any fit when there are no words.
 */
export function recordsWithFullerName(records: Iterable<NamedRecord>, words: string): NamedRecord[] {
  const part = wordsOf(words);
  if (part.trim() === '') return [];
  const found: { readonly named: NamedRecord; readonly length: number }[] = [];
  for (const named of records) {
    const names = [nameOfRecord(named), ...named.record.aliases].map(wordsOf);
    const fuller = names.filter((name) => name.includes(part)).map(({ length }) => length);
    if (fuller.length > 0 && !names.includes(part)) found.push({ named, length: Math.min(...fuller) });
  }
  return found.sort((a, b) => a.length - b.length).map(({ named }) => named);
}
