import { createTextFinder } from '../../anchoring/find-text';
import type { ArticleVersion } from '../../domain/article-version';
import { type NamedRecord, namedRecordsIn, nameOfRecord, recordNamed } from '../../domain/find-records';
import { recordsWithFullerName } from '../../domain/fuller-names';
import { MENTION_TABLES, type Mention, type MentionKind, namedId, namingOf } from '../../domain/mention';
import type { TextRange } from '../../domain/span';
import type { Workspace } from '../workspace';
import { createNamed } from './create-named';
import { keepNew } from './keep-new';
import { markPlaces } from './mark-places';

/** Written in capitals throughout: `WHO`, which is another word than `who`. */
function isInCapitals(name: string): boolean {
  return /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}

/**
 * All places of these words and of the names and aliases of a record that are whole words; longer names come first. Names in
 * capitals are found in capitals alone, and a name never runs on into the next paragraph.
 */
function placesOf(text: string, words: string, named: NamedRecord | null): TextRange[] {
  const names = named === null ? [] : [nameOfRecord(named), ...named.record.aliases];
  const finder = createTextFinder(text);
  return [...new Set([words, ...names])]
    .sort((a, b) => b.length - a.length)
    .flatMap((name) => finder.find(name, { matchCase: isInCapitals(name), wholeWords: true }))
    .filter(({ start, end }) => !text.slice(start, end).includes('\n'));
}

/**
 * Marks every other place on the current text of the words of a mention that is a whole word, and of the names and aliases of the record it
 * names, as mentions of the same record. Words that a mention of this kind has already are passed over; longer names
 * come first. One step of undo for all; returns how many were marked.
 */
export function markMentions(workspace: Workspace, mention: Mention, named: NamedRecord | null): number {
  const span = mention.spans[0];
  const { articles, versions } = workspace.store.state.getState().tables;
  // The mention itself may have no place on it any more.
  const version = versions.get(articles.get(mention.articleId)?.currentVersionId ?? '');
  if (span === undefined || version === undefined) return 0;
  const naming = namingOf(mention.kind, namedId(mention));
  return markPlaces(workspace, version, naming, placesOf(version.text, span.exact, named));
}

/** Words as a name: single spaces, none at the ends. */
function nameIn(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/**
 * The sources or entities that some words may name which are no name of one but part of the names of these: a family name.
 * None when a record has this very name.
 */
export function recordsMeantBy(
  { store }: Pick<Workspace, 'store'>,
  kind: MentionKind,
  words: string,
): readonly NamedRecord[] {
  const records = namedRecordsIn(store.state.getState().tables, MENTION_TABLES[kind]);
  return recordNamed(records, nameIn(words)) === null ? recordsWithFullerName(records, words) : [];
}

/**
 * Marks every place of some words, and of the other names of what they name, as mentions. They name the record that is
 * meant; when none is given the source or entity of that name or alias, and when there is none it is made. One step of undo for
 * all; returns what they name and how many places were marked.
 */
export function markEveryMention(
  workspace: Workspace,
  version: ArticleVersion,
  kind: MentionKind,
  words: string,
  meant: NamedRecord | null = null,
): { readonly named: NamedRecord; readonly count: number } {
  const name = nameIn(words);
  const table = MENTION_TABLES[kind];
  const known = meant ?? recordNamed(namedRecordsIn(workspace.store.state.getState().tables, table), name);
  const named = known ?? createNamed(workspace, table, name);
  const naming = namingOf(kind, named.record.id);
  const places = placesOf(version.text, name, named);
  return { named, count: markPlaces(workspace, version, naming, places, keepNew(workspace, named)) };
}
