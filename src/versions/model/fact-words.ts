import type { ChangeFact } from '../../anchoring/compare/change-fact';
import type { Translator } from '../../i18n/translator';

/** Longer words are cut: the comparison has the whole of them. */
const LONGEST = 48;
/** So many facts make one line. */
const IN_A_LINE = 3;

function clip(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= LONGEST
    ? line
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}

/** One thing that changed between two versions, in a few words that do not begin a sentence. */
export function factWords(fact: ChangeFact, { t }: Pick<Translator, 't'>): string {
  switch (fact.kind) {
    case 'headline':
      return t('versions.changed.headline');
    case 'rewritten':
      return t('versions.changed.rewritten');
    case 'paragraphs':
      return t(`versions.changed.paragraphs.${fact.fate}`, { count: fact.count });
    case 'metadata':
      return t(`versions.changed.field.${fact.field}`);
    case 'only':
      return t(`versions.changed.only.${fact.extent}`);
    default:
      return t(`versions.changed.${fact.kind}`, {
        old: clip(fact.old),
        now: clip(fact.now),
        times: fact.times,
      });
  }
}

/** What changed between two versions as one line: the most important facts, and how many there are besides. */
export function factLine(facts: readonly ChangeFact[], translator: Pick<Translator, 't' | 'list'>): string {
  if (facts.length === 0) return translator.t('versions.changed.nothing');
  const told = facts.slice(0, IN_A_LINE).map((fact) => factWords(fact, translator));
  const rest = facts.length - told.length;
  return translator.list(rest > 0 ? [...told, translator.t('versions.changed.more', { count: rest })] : told);
}
