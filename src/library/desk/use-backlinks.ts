import { useCallback } from 'react';
import type { Stance } from '../../domain/evidence';
import type { TieRole } from '../../domain/tie';
import type { Backlink } from '../../store/library-reader';
import { useWorkspace } from '../../store/use-workspace';
import { useStored } from '../use-stored';

/** One place where a record is used, with what the link says. */
export interface BacklinkLine extends Backlink {
  /** Of evidence; `null` while it is not judged. */
  readonly stance?: Stance | null;
  /** Of ties. */
  readonly role?: TieRole;
}

/** The places of one article where a record is used. */
export interface BacklinkGroup {
  readonly articleId: string;
  readonly articleTitle: string;
  readonly lines: readonly BacklinkLine[];
}

/** Lines that follow each other by their article. */
export function groupByArticle(lines: readonly BacklinkLine[]): readonly BacklinkGroup[] {
  const groups = new Map<string, { articleTitle: string; lines: BacklinkLine[] }>();
  for (const line of lines) {
    const group = groups.get(line.articleId);
    if (group === undefined) groups.set(line.articleId, { articleTitle: line.articleTitle, lines: [line] });
    else group.lines.push(line);
  }
  return [...groups].map(([articleId, group]) => ({ articleId, ...group }));
}

/** Every claim and mention that refers to a record, kept up to date; `null` until it is read. */
export function useBacklinks(table: 'sources' | 'entities', id: string): readonly BacklinkLine[] | null {
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
