import type { TextRange } from '../../domain/span';

/** Where the searched words begin a word of a label; `null` when one of them is nowhere in it. */
export function matchWords(label: string, query: string): readonly TextRange[] | null {
  const text = label.toLowerCase();
  const ranges: TextRange[] = [];
  for (const word of query.toLowerCase().split(/\s+/)) {
    if (word === '') continue;
    let start = text.indexOf(word);
    while (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) start = text.indexOf(word, start + 1);
    if (start < 0) return null;
    ranges.push({ start, end: start + word.length });
  }
  return ranges;
}
