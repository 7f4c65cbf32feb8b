/** The question that is open in the review, as commands see it. The review provides it while there is one. */
export interface Reviewer {
  /** Says that the words shown are the right ones. */
  keep(): void;
  /** Says that the words are gone from the text. */
  sayGone(): void;
  /** Leaves the question open and goes on to the next one. */
  skip(): void;
  /** Lets a person mark the right words in the text. */
  markAnew(): void;
}
