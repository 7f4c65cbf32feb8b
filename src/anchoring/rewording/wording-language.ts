/** What a language says with single words or phrases of how sure a statement is. All entries are in lower case. */
export interface WordingLanguage {
  /** BCP 47, the language alone. */
  readonly tag: string;
  /** Make a statement less sure, or hand it on to somebody else: `may`, `reportedly`, `according to`. */
  readonly hedges: readonly string[];
  /** Turn a statement into its opposite: `not`, `never`. */
  readonly negations: readonly string[];
  /** Of these those that, with a capital letter, are another word: `May`, the month. */
  readonly otherWithCapital: readonly string[];
}
