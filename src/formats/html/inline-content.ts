import type { DocumentInline, DocumentMark } from '../../domain/document';

/** Marks in the order of the editor's schema. */
const MARK_ORDER: readonly DocumentMark['type'][] = ['link', 'bold', 'code', 'italic', 'strike', 'underline'];

/** The marks on words, each once and in order. Code stands alone: the schema lets nothing else be on it. */
export function addMark(marks: readonly DocumentMark[], mark: DocumentMark): readonly DocumentMark[] {
  if (marks.some(({ type }) => type === 'code')) return marks;
  if (mark.type === 'code') return [mark];
  return [...marks.filter(({ type }) => type !== mark.type), mark].sort(
    (a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type),
  );
}

function isSameMarks(a: readonly DocumentMark[], b: readonly DocumentMark[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Collects words and breaks as a page would draw them: white space folded, none at the ends of a line. */
export class InlineCollector {
  private runs: DocumentInline[] = [];

  text(value: string, marks: readonly DocumentMark[]): void {
    let words = value.replace(/[ \t\n\r\f\u00a0]+/g, ' ').replace(/[\u200b\ufeff]/g, '');
    const last = this.runs.at(-1);
    const isAtLineStart = last === undefined || last.type === 'hardBreak';
    if (isAtLineStart || (last.type === 'text' && last.text.endsWith(' '))) words = words.replace(/^ /, '');
    if (words === '') return;
    if (last?.type === 'text' && isSameMarks(last.marks ?? [], marks)) {
      this.runs[this.runs.length - 1] = { ...last, text: last.text + words };
    } else {
      this.runs.push(
        marks.length === 0 ? { type: 'text', text: words } : { type: 'text', text: words, marks },
      );
    }
  }

  hardBreak(): void {
    this.trimEnd();
    this.runs.push({ type: 'hardBreak' });
  }

  /** What was collected, one line of blocks per double break, and begins anew. */
  take(): DocumentInline[][] {
    this.trimEnd();
    const lines: DocumentInline[][] = [[]];
    for (const [index, run] of this.runs.entries()) {
      const line = lines.at(-1) ?? [];
      const isDouble = run.type === 'hardBreak' && this.runs[index + 1]?.type === 'hardBreak';
      if (isDouble) lines.push([]);
      else if (run.type === 'text' || line.length > 0) line.push(run);
    }
    this.runs = [];
    return lines.map(withoutTrailingBreaks).filter((line) => line.length > 0);
  }

  private trimEnd(): void {
    const last = this.runs.at(-1);
    if (last?.type !== 'text') return;
    const trimmed = last.text.replace(/ $/, '');
    if (trimmed === '') this.runs.pop();
    else this.runs[this.runs.length - 1] = { ...last, text: trimmed };
  }
}

function withoutTrailingBreaks(line: DocumentInline[]): DocumentInline[] {
  let end = line.length;
  while (line[end - 1]?.type === 'hardBreak') end -= 1;
  return line.slice(0, end);
}
