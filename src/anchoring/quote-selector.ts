/** What an imported annotation says of its place: its words and, perhaps, what stood around them and where. */
export interface QuoteSelector {
  readonly exact: string;
  /** What stood right before and after the words; how much of it is the exporter's choice. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** Where the words began in the text they were taken from, in UTF-16 code units; believed least of all. */
  readonly start?: number;
}
