import type { KindId } from '../../domain/kinds/registry';

/** A mark that begins on some line of the text. */
export interface PlacedMark {
  readonly annotationId: string;
  readonly kind: KindId;
  readonly isWaiting: boolean;
  /** Middle of the line the mark begins on, in CSS px from the top of the text. */
  readonly middle: number;
  /** Annotations on the same words that have no line of their own any more. */
  readonly hidden: number;
}

/** What stands in the margin beside one line of text. */
export interface MarginLine {
  /** CSS px from the top of the text. */
  readonly middle: number;
  /** The most important signs first, each with the annotations it stands for. */
  readonly icons: readonly { readonly sign: MarginSign; readonly annotationIds: readonly string[] }[];
  /** How many annotations there are besides those with a line under the words. */
  readonly hidden: number;
}

/** A kind's sign, or the one that asks a person to look. */
export type MarginSign = KindId | 'waiting';

/** Which signs are given the little room there is: the lower ones first. */
const RANK = {
  waiting: 0,
  claim: 1,
  note: 2,
  'source-mention': 3,
  technique: 4,
  'entity-mention': 5,
} as const satisfies Record<MarginSign, number>;

const SIGNS = (Object.keys(RANK) as MarginSign[]).sort((a, b) => RANK[a] - RANK[b]);

/** Marks that begin on lines whose middles are closer than this stand on the same line, in CSS px. */
const SAME_LINE = 10;

/** Gathers marks by the line they begin on, with one sign for all marks of a kind. */
export function gatherMarginLines(marks: readonly PlacedMark[]): MarginLine[] {
  const lines: { middle: number; hidden: number; idsBySign: Map<MarginSign, Set<string>> }[] = [];
  for (const mark of [...marks].sort((a, b) => a.middle - b.middle)) {
    let line = lines.at(-1);
    if (line === undefined || mark.middle - line.middle > SAME_LINE) {
      line = { middle: mark.middle, hidden: 0, idsBySign: new Map() };
      lines.push(line);
    }
    line.hidden = Math.max(line.hidden, mark.hidden);
    for (const sign of mark.isWaiting ? (['waiting', mark.kind] as const) : [mark.kind]) {
      const ids = line.idsBySign.get(sign) ?? new Set();
      line.idsBySign.set(sign, ids.add(mark.annotationId));
    }
  }
  return lines.map(({ middle, hidden, idsBySign }) => ({
    middle,
    hidden,
    icons: SIGNS.flatMap((sign) => {
      const ids = idsBySign.get(sign);
      return ids === undefined ? [] : [{ sign, annotationIds: [...ids] }];
    }),
  }));
}
