import { describeRewording, type Rewording } from '../../anchoring/rewording/describe-rewording';
import type { Translator } from '../../i18n/translator';
import type { WordsEntry } from '../../store/words-across-versions';

type Tell = Pick<Translator, 't' | 'list'>;

/** How the words of an entry differ from those they had before; `null` where they do not, or stand nowhere. */
export function rewordingOf({ words, before }: WordsEntry, language: string): Rewording | null {
  if (words === null || before === null || words === before.words) return null;
  return describeRewording(before.words, words, language);
}

/** What changed in the words, in a few: `hedged`, `41 became 14`. */
function tellShort({ extent, facts }: Rewording, { t }: Tell): string {
  const [fact] = facts;
  if (extent === 'typography' || extent === 'break') return t('words-history.short.typed');
  if (extent === 'punctuation') return t('words-history.short.signs');
  if (fact === undefined) return t('words-history.short.reworded');
  return fact.kind === 'figure'
    ? t('words-history.short.figure', { old: fact.old, now: fact.now })
    : t(`words-history.short.${fact.kind}`);
}

function tellClause(entry: WordsEntry, isFirstKnown: boolean, language: string, tell: Tell): string | null {
  const { t } = tell;
  const { number } = entry.version;
  switch (entry.fate) {
    case 'first':
      return isFirstKnown
        ? t('words-history.clause.first', { number })
        : t('words-history.clause.marked', { number });
    case 'changed': {
      const rewording = rewordingOf(entry, language);
      const what = rewording === null ? t('words-history.short.reworded') : tellShort(rewording, tell);
      return t('words-history.clause.changed', { what, number });
    }
    case 'doubtful':
    case 'gone':
    case 'back':
      return t(`words-history.clause.${entry.fate}`, { number });
    case 'same':
    case 'moved':
    case 'unknown':
      return null;
  }
}

/** The whole history in one line: `first seen in version 1, hedged in version 2, and gone from version 3`. */
export function tellHistory(entries: readonly WordsEntry[], language: string, tell: Tell): string {
  // What was not looked for yet may have had them before.
  const isUnknownBefore = entries[0]?.fate === 'unknown';
  const clauses = entries.flatMap((entry) => tellClause(entry, !isUnknownBefore, language, tell) ?? []);
  const known = entries.filter(({ fate }) => fate !== 'unknown');
  const isUnchanged = known.length > 1 && clauses.length === 1;
  return tell.list(isUnchanged ? [...clauses, tell.t('words-history.clause.same-since')] : clauses);
}

/** What became of the words with one version, in sentences. */
export function tellEntry(
  entry: WordsEntry,
  rewording: Rewording | null,
  { t }: Pick<Translator, 't'>,
): readonly string[] {
  const { fate, isMarkedHere } = entry;
  const marked = isMarkedHere ? [t('words-history.marked-here')] : [];
  if (fate === 'first' && !isMarkedHere) return [t('words-history.stood-already')];
  if (fate === 'first') return marked;
  const said = fate === 'changed' ? [] : [t(`words-history.${fate}`)];
  if (rewording === null) return [...said, ...marked];
  const { extent, facts } = rewording;
  if (extent === 'typography' || extent === 'break') return [...said, t('words-history.typed'), ...marked];
  if (extent === 'punctuation') return [...said, t('words-history.signs'), ...marked];
  const told = facts.map((fact) =>
    fact.kind === 'figure'
      ? t('words-history.figure', { old: fact.old, now: fact.now })
      : t(`words-history.${fact.kind}`, { words: fact.words }),
  );
  return [...said, ...(told.length === 0 ? [t('words-history.reworded')] : told), ...marked];
}
