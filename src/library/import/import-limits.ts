/**
 * The largest file of others that is read, in bytes. A tab that parses more than this freezes or is closed by the browser. One
 * of Redthread's own is read aside and has no limit but the browser's.
 */
export const LARGEST_FILE_BYTES = 100_000_000;

/** The longest pasted text, in UTF-16 code units: about three million words. */
export const LONGEST_PASTE = 20_000_000;
