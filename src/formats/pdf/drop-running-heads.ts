import type { TextLine } from './page-text';

/** How many lines at each end of a page may be running heads. */
const EDGE_LINES = 3;

/** Where on a page running heads stand: this share of its height at the top and at the foot. */
const EDGE_SHARE = 0.12;

/** The lines of a page, with its height in points. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly TextLine[];
}

const PAGE_NUMBER =
  /^[\s–—|-]*(?:(?:page|seite|p\.?)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|von|\/)\s*\d{1,4})?[\s–—|-]*$/i;

/** A line without its numbers: what is the same on every page but for the page number. */
function pattern(line: TextLine): string {
  return `${line.text.replace(/\d+/g, '#').toLowerCase()} ${Math.round(line.y / 6)}`;
}

function edgeLines({ height, lines }: PageLines): TextLine[] {
  const fromTop = [...lines].sort((a, b) => b.y - a.y);
  const atEdge = [...fromTop.slice(0, EDGE_LINES), ...fromTop.slice(-EDGE_LINES)];
  return [...new Set(atEdge)].filter(({ y }) => y > height * (1 - EDGE_SHARE) || y < height * EDGE_SHARE);
}

/**
 * The pages without running heads, feet and page numbers: a line near the edge that is on at least three pages, or on
 * every other one of a short file, the same but for its numbers; and a bare number at an edge.
 */
export function dropRunningHeads(pages: readonly PageLines[]): TextLine[][] {
  const pagesByPattern = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgeLines(page).map(pattern))) {
      pagesByPattern.set(key, (pagesByPattern.get(key) ?? 0) + 1);
    }
  }
  const enough = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  return pages.map((page) => {
    const dropped = new Set(
      edgeLines(page).filter(
        (line) =>
          (pages.length > 1 && (pagesByPattern.get(pattern(line)) ?? 0) >= enough) ||
          PAGE_NUMBER.test(line.text),
      ),
    );
    return page.lines.filter((line) => !dropped.has(line));
  });
}
