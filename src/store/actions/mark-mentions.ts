import { findText } from '../../anchoring/find-text';
import type { AnnotationOfKind } from '../../domain/annotation';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import type { Workspace } from '../workspace';
import { markPlaces } from './mark-places';

/**
 * Marks every other place of the words of a mention that is a whole word, and of the names and aliases of the record it
 * names, as mentions of the same record. Words that a mention of this kind has already are passed over; longer names
 * come first. One step of undo for all; returns how many were marked.
 */
export function markMentions(
  workspace: Workspace,
  mention: AnnotationOfKind<'source-mention'> | AnnotationOfKind<'entity-mention'>,
  named: NamedRecord | null,
): number {
  const span = mention.spans[0];
  const version = workspace.store.state.getState().tables.versions.get(span?.versionId ?? '');
  if (span === undefined || version === undefined) return 0;
  const names = named === null ? [] : [nameOfRecord(named), ...named.record.aliases];
  const words = [...new Set([span.exact, ...names])].sort((a, b) => b.length - a.length);
  const places = words.flatMap((name) =>
    findText(version.text, name, { matchCase: false, wholeWords: true }),
  );
  return markPlaces(workspace, version, mention, places);
}
