import type { Stance } from '../../domain/evidence';
import { TIE_ROLES, type TieRole } from '../../domain/tie';
import type { Backlink } from '../../store/library-reader';

/** One place where a record is used, with what the link says. */
export interface BacklinkLine extends Backlink {
  /** Of evidence; `null` while it is not judged. */
  readonly stance?: Stance | null;
  /** Of ties. */
  readonly role?: TieRole;
}

/** How a record can be tied to the places where it is used, in the order in which they are shown. */
export const BACKLINK_RELATIONS = ['evidence', 'about', 'speaker', 'place', 'other', 'mention'] as const;
export type BacklinkRelation = (typeof BACKLINK_RELATIONS)[number];

/** The places of one article where a record is used. */
export interface ArticleBacklinks {
  readonly articleId: string;
  readonly articleTitle: string;
  readonly lines: readonly BacklinkLine[];
}

/** The places that are tied to a record in the same way, by article. */
export interface BacklinkGroup {
  readonly relation: BacklinkRelation;
  readonly articles: readonly ArticleBacklinks[];
}

function relationOf({ via, role }: BacklinkLine): BacklinkRelation {
  if (via.table === 'evidence') return 'evidence';
  return TIE_ROLES.find((value) => value === role) ?? 'mention';
}

function byArticle(lines: readonly BacklinkLine[]): readonly ArticleBacklinks[] {
  const groups = new Map<string, { articleTitle: string; lines: BacklinkLine[] }>();
  for (const line of lines) {
    const group = groups.get(line.articleId);
    if (group === undefined) groups.set(line.articleId, { articleTitle: line.articleTitle, lines: [line] });
    else group.lines.push(line);
  }
  return [...groups].map(([articleId, group]) => ({ articleId, ...group }));
}

/**
 * The places by what ties the record to them, then by article; articles and lines stay in the order given. Relations that
 * nothing stands in are left out. At most `limit` lines are kept.
 */
export function groupBacklinks(lines: readonly BacklinkLine[], limit: number): readonly BacklinkGroup[] {
  let left = limit;
  return BACKLINK_RELATIONS.flatMap((relation) => {
    const found = lines.filter((line) => relationOf(line) === relation).slice(0, left);
    left -= found.length;
    return found.length === 0 ? [] : [{ relation, articles: byArticle(found) }];
  });
}
