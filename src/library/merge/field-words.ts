import { isoOfCslDate } from '../../domain/csl-date';
import type { CslDate, CslName } from '../../domain/csl-item';
import { nameToWords } from '../../domain/csl-names';
import type { Translator } from '../../i18n/translator';

const CHOICE_KEYS: Readonly<Record<string, string>> = {
  sourceType: 'source-type',
  entityType: 'entity-type',
  rank: 'source-rank',
  'csl.type': 'csl-type',
};

/** What a field of a source or an entity is called; a variable of a citation that the form does not know by its own name. */
export function fieldName(field: string, { tDynamic }: Translator): string {
  const key = `field.${field}`;
  const name = tDynamic(key);
  return name === key ? field.replace(/^csl\./, '') : name;
}

/** A value of a field in words a person reads. */
export function fieldValue(field: string, value: unknown, translator: Translator): string {
  const choices = CHOICE_KEYS[field];
  if (choices !== undefined) return translator.tDynamic(`${choices}.${String(value)}`);
  if (field === 'csl.author' && Array.isArray(value))
    return translator.list((value as readonly CslName[]).map(nameToWords));
  if (field === 'csl.issued' || field === 'csl.accessed') {
    const iso = isoOfCslDate(value as CslDate);
    if (iso !== null) return translator.looseDate(iso);
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
