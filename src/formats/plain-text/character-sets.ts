/** Character sets that a text may be read in, by their names in the Encoding Standard, under the writing that each is for. */
export const CHARACTER_SETS = {
  any: ['utf-8'],
  western: ['windows-1252', 'macintosh'],
  central: ['windows-1250', 'iso-8859-2'],
  cyrillic: ['windows-1251', 'koi8-r', 'koi8-u', 'ibm866', 'iso-8859-5'],
  greek: ['windows-1253', 'iso-8859-7'],
  turkish: ['windows-1254'],
  baltic: ['windows-1257'],
  arabic: ['windows-1256', 'iso-8859-6'],
  hebrew: ['windows-1255', 'iso-8859-8'],
  thai: ['windows-874'],
  vietnamese: ['windows-1258'],
  chinese: ['gb18030', 'big5'],
  japanese: ['shift_jis', 'euc-jp', 'iso-2022-jp'],
  korean: ['euc-kr'],
} as const;

/** A writing, or a part of the world, that has character sets of its own. */
export type Writing = keyof typeof CHARACTER_SETS;

/** Every writing in the order in which they are offered. */
export const WRITINGS = Object.keys(CHARACTER_SETS) as readonly Writing[];
