/**
 * What may stand in a text without being seen, to be put into a class of a regular expression with the flag `u`: soft hyphen, zero-width spaces
 * and joiners, marks of the direction of writing, byte order mark.
 */
export const UNSEEN = '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
