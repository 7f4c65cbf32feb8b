import type { Annotation } from './annotation';
import { type Edit, removeEdit, updateEdit } from './change';
import type { RowsByTable } from './record-types';
import type { Source } from './source';
import type { Tie } from './tie';

/** The tables whose records others refer to. */
export type ReferredTable = 'sources' | 'entities';

/** A row as it is after a change at a time; the store stamps only rows that are in memory. */
function at<Row extends { readonly updatedAt: string }>(row: Row, time: string): Row {
  return { ...row, updatedAt: time };
}

function renameMention(annotation: Annotation, toId: string | null): Annotation {
  if (annotation.kind === 'source-mention') return { ...annotation, body: { sourceId: toId } };
  if (annotation.kind === 'entity-mention') return { ...annotation, body: { entityId: toId } };
  return annotation;
}

function tieKey({ claimId, entityId, role }: Tie): string {
  return `${claimId}/${entityId}/${role}`;
}

/**
 * The edits that make everything that refers to one record refer to another of the same table. `rows` are all rows that
 * refer to the first, `presentTies` those that refer to the second: a tie that would stand there twice is removed.
 */
export function repointReferences(
  rows: RowsByTable,
  toId: string,
  presentTies: readonly Tie[],
  time: string,
): Edit[] {
  const keys = new Set(presentTies.map(tieKey));
  const ties = (rows.ties ?? []).map((tie) => {
    const moved = { ...tie, entityId: toId };
    if (keys.has(tieKey(moved))) return removeEdit('ties', tie);
    keys.add(tieKey(moved));
    return updateEdit('ties', tie, at(moved, time));
  });
  const mentions = (rows.annotations ?? []).map((annotation) =>
    updateEdit('annotations', annotation, at(renameMention(annotation, toId), time)),
  );
  const evidence = (rows.evidence ?? []).map((row) =>
    updateEdit('evidence', row, at({ ...row, sourceId: toId }, time)),
  );
  return [...mentions, ...evidence, ...ties].filter((edit): edit is Edit => edit !== null);
}

/** The edits that leave nothing referring to a record: mentions name nothing, evidence and ties go. */
export function unlinkReferences(rows: RowsByTable, time: string): Edit[] {
  const mentions = (rows.annotations ?? []).map((annotation) =>
    updateEdit('annotations', annotation, at(renameMention(annotation, null), time)),
  );
  return [
    ...mentions,
    ...(rows.evidence ?? []).map((row) => removeEdit('evidence', row)),
    ...(rows.ties ?? []).map((row) => removeEdit('ties', row)),
  ].filter((edit): edit is Edit => edit !== null);
}

/** The edits to sources that rest on one: they rest on another instead, or on one fewer. */
export function repointBasedOn(sources: Iterable<Source>, fromId: string, toId: string | null): Edit[] {
  return [...sources]
    .filter((source) => source.id !== fromId && source.id !== toId && source.basedOn.includes(fromId))
    .flatMap((source) => {
      const rest = source.basedOn.flatMap((id) => (id !== fromId ? [id] : toId === null ? [] : [toId]));
      const edit = updateEdit('sources', source, { ...source, basedOn: [...new Set(rest)] });
      return edit === null ? [] : [edit];
    });
}
