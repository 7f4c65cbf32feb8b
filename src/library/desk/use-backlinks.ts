import { useCallback } from 'react';
import { type Stored, useStored } from '../../store/use-stored';
import { useWorkspace } from '../../store/use-workspace';
import type { BacklinkLine } from '../model/backlink-groups';

/** Every claim and mention that refers to a record, kept up to date. */
export function useBacklinks(table: 'sources' | 'entities', id: string): Stored<readonly BacklinkLine[]> {
  const { reader } = useWorkspace();
  const read = useCallback(async (): Promise<readonly BacklinkLine[]> => {
    const [backlinks, rows] = await Promise.all([
      reader.backlinks(table, id),
      reader.readReferences(table, id),
    ]);
    const stances = new Map((rows.evidence ?? []).map((row) => [row.id, row.stance]));
    const roles = new Map((rows.ties ?? []).map((row) => [row.id, row.role]));
    return backlinks.map((link) => {
      const role = roles.get(link.via.id);
      if (link.via.table === 'evidence') return { ...link, stance: stances.get(link.via.id) ?? null };
      return role === undefined ? link : { ...link, role };
    });
  }, [reader, table, id]);
  return useStored(read, ['annotations', 'evidence', 'ties', 'articles']);
}
