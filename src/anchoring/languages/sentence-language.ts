/**
 * What a language adds to the Unicode rules for the ends of sentences. All entries are written without their full stop
 * and compared without regard to case, except where said.
 */
export interface SentenceLanguage {
  /** BCP 47, the language alone. */
  readonly tag: string;
  /** Never end a sentence: titles and the like, always followed by a name or a number. */
  readonly titles: readonly string[];
  /** End no sentence when a number follows: `No. 5`, `Sept. 3`. */
  readonly beforeNumbers: readonly string[];
  /**
   * Whether sentences may begin with a number: `It failed. 2026 was worse.` Only where the lists of abbreviations are full
   * enough, since the Unicode rules never end a sentence there.
   */
  readonly startsWithNumbers: boolean;
  /** End a sentence only when what follows is one of `openers`: `U.S.`, `Inc.`, `p.m.` */
  readonly abbreviations: readonly string[];
  /** Words with which a sentence often begins, compared with regard to case. */
  readonly openers: readonly string[];
}
