import type { DocumentBlock } from '../../domain/document';
import { GrowingText } from '../plain-text/growing-text';
import { findCompounds, joinSetLines } from './join-hyphens';
import type { TextLine } from './page-text';

/** Letters this much larger than those of the text make a heading. */
const HEADING_RATIO = 1.15;

/** A heading of more characters than this is a paragraph in large letters. */
const LONGEST_HEADING = 200;

interface Group {
  readonly text: GrowingText;
  readonly size: number;
  last: TextLine;
  /** Furthest edges of its lines, in points. */
  left: number;
  right: number;
}

/** The size in which most letters are set, in points. */
function bodySize(lines: readonly TextLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** The usual distance between two lines of one paragraph, in points. */
function usualLeading(lines: readonly TextLine[], size: number): number {
  const gaps = lines
    .map((line, index) => (lines[index - 1]?.y ?? 0) - line.y)
    .filter((gap) => gap > size * 0.8 && gap < size * 2.5)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? size * 1.2;
}

const SENTENCE_END = /[.!?:…。！？]["'”’»)\]]?$/;

function endsParagraph(group: Group, line: TextLine, leading: number, widest: number): boolean {
  const { last, size } = group;
  if (Math.abs(line.size - size) > size * 0.12) return true;
  const gap = last.y - line.y;
  const isElsewhere = gap < 0 || gap > leading * 3 || line.left > last.right || line.right < last.left;
  const isUnfinished = !SENTENCE_END.test(group.text.end);
  if (isElsewhere) return !isUnfinished;
  if (gap > leading * 1.4) return true;
  const isIndented = line.left > group.left + size * 0.8 && last.left <= group.left + size * 0.4;
  if (isIndented) return true;
  return !isUnfinished && group.last.right < group.left + (widest - size * 4);
}

/** Puts lines in reading order together to headings and paragraphs, over the ends of columns and pages. */
export function linesToBlocks(lines: readonly TextLine[]): DocumentBlock[] {
  const size = bodySize(lines);
  const leading = usualLeading(lines, size);
  const compounds = findCompounds(lines.map(({ text }) => text));
  const widths = lines
    .filter((line) => Math.abs(line.size - size) < 1)
    .map(({ left, right }) => right - left);
  const widest = widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0;
  const groups: Group[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const ends =
      group === undefined || endsParagraph(group, line, Math.max(leading, line.size * 1.1), widest);
    if (group === undefined || ends) {
      const text = new GrowingText((end, next) => joinSetLines(end, next, compounds));
      text.add(line.text);
      groups.push({ text, size: line.size, last: line, left: line.left, right: line.right });
      continue;
    }
    const isNewColumn = line.y > group.last.y || line.left > group.last.right;
    group.text.add(line.text);
    group.last = line;
    group.left = isNewColumn ? line.left : Math.min(group.left, line.left);
    group.right = Math.max(group.right, line.right);
  }
  const isHeading = (text: string, { size: own }: Group) =>
    own > size * HEADING_RATIO && text.length <= LONGEST_HEADING && /\p{L}/u.test(text);
  const texts = groups.map((group) => [group, group.text.toString()] as const);
  const headingSizes = [
    ...new Set(
      texts.filter(([group, text]) => isHeading(text, group)).map(([group]) => Math.round(group.size)),
    ),
  ].sort((a, b) => b - a);
  return texts.map(([group, text]): DocumentBlock => {
    const content = [{ type: 'text', text }] as const;
    if (!isHeading(text, group)) return { type: 'paragraph', content };
    const level = Math.min(headingSizes.indexOf(Math.round(group.size)) + 1, 4);
    return { type: 'heading', attrs: { level }, content };
  });
}
