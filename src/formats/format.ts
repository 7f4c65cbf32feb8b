import type { ArticleDraft } from '../domain/article-draft';
import type { RowsByTable } from '../domain/record-types';

/** A sentence of the interface by its message key, with the values it mentions. */
export interface FormatMessage {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Something that could not be taken in, or was taken in otherwise than it stands in the file. */
export interface FormatProblem {
  /** Record, JSON path, page or line, as a person can find it; empty for the whole file. */
  readonly where: string;
  readonly message: FormatMessage;
  /** `left-out`: not taken in. `changed`: taken in, but not as it stands there. */
  readonly effect: 'left-out' | 'changed';
}

/** What a format needs from its surroundings; formats have no DOM, clock or randomness of their own. */
export interface ParseContext {
  readonly fileName: string;
  readonly mediaType: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly newId: () => string;
  /** Makes an inert document of untrusted HTML: nothing runs, nothing is fetched. */
  readonly parseHtml: (html: string) => Document;
  /** The character set to read a text in, as a person chose it; without it the bytes are judged. */
  readonly encoding?: string;
  /** Told how much is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** What a file holds. Problems never stop the good parts. */
export interface ParseResult {
  /** New articles without annotations. */
  readonly articles: readonly ArticleDraft[];
  /** Whole records with their ids, from formats that have them. */
  readonly records: RowsByTable;
  readonly problems: readonly FormatProblem[];
  /** The character set that a text was read in, when its bytes leave a doubt; another may be chosen. */
  readonly encoding?: string;
}

/** What an export needs to write words and dates for people. */
export interface SerializeContext {
  /** Language of the words around the records, BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** A sentence of the interface by its message key. */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly number: (value: number) => string;
  /** A date as precise as the ISO text is; empty for `null`. */
  readonly looseDate: (iso: string | null) => string;
}

/** One file that an export made. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** What was made of a selection, and what the format could not hold. */
export interface SerializeResult {
  readonly files: readonly ExportFile[];
  readonly losses: readonly FormatProblem[];
}

/**
 * A file format. A new one is one file or folder with such a value, and its line in `registry.ts`;
 * a test holds every registered one to this contract.
 */
export interface Format {
  /** Stable: it names the format in a problem, a report and a link. */
  readonly id: string;
  /** Message key of its name. */
  readonly name: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** How sure one can be, 0 to 1, that these bytes are of this format. Reads no more than it needs, never throws. */
  readonly sniff: (bytes: Uint8Array, fileName: string) => number;
  /** Never rejects for what the bytes hold: that becomes a problem. Rejects with an AbortError when `signal` says so. */
  readonly parse?: (bytes: Uint8Array, context: ParseContext) => Promise<ParseResult>;
  readonly serialize?: (records: RowsByTable, context: SerializeContext) => SerializeResult;
}
