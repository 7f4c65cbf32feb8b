/** How much of the end of a text tells how a line joins it, in UTF-16 code units: its last word, and more. */
const END = 100;

/** A text that grows line by line. Only its end is looked at, so that a line costs the same however long the text is. */
export class GrowingText {
  private readonly parts: string[] = [];
  private last = '';

  /** `join` makes one of the end of the text and a line. */
  constructor(private readonly join: (end: string, line: string) => string) {}

  /** The last characters of the text. */
  get end(): string {
    return this.last;
  }

  add(line: string): void {
    const joined = this.join(this.last, line);
    const cut = Math.max(0, joined.length - END);
    this.parts.push(joined.slice(0, cut));
    this.last = joined.slice(cut);
  }

  toString(): string {
    return this.parts.join('') + this.last;
  }
}
