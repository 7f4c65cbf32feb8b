import type { CslType } from '../../domain/csl-item';

/** The variables of a citation that are lines of text in the form. */
export type CitationField =
  | 'container-title'
  | 'publisher'
  | 'publisher-place'
  | 'volume'
  | 'issue'
  | 'page'
  | 'DOI'
  | 'ISBN'
  | 'genre'
  | 'language';

const PERIODICAL: readonly CitationField[] = ['container-title', 'volume', 'issue', 'page', 'DOI'];
const REPORT: readonly CitationField[] = ['publisher', 'publisher-place', 'genre', 'page', 'DOI'];
const COURT: readonly CitationField[] = ['container-title', 'publisher', 'volume', 'page'];

/** The lines that belong to each type of citation, in the order of the form. */
const FIELDS_BY_TYPE: Readonly<Record<CslType, readonly CitationField[]>> = {
  'article-newspaper': ['container-title', 'publisher-place', 'page'],
  'article-magazine': ['container-title', 'volume', 'issue', 'page'],
  'article-journal': PERIODICAL,
  webpage: ['container-title', 'publisher'],
  post: ['container-title', 'genre'],
  'post-weblog': ['container-title'],
  report: REPORT,
  book: ['publisher', 'publisher-place', 'volume', 'page', 'ISBN'],
  chapter: ['container-title', 'publisher', 'publisher-place', 'page', 'ISBN'],
  broadcast: ['container-title', 'publisher', 'genre'],
  motion_picture: ['publisher', 'genre'],
  interview: ['container-title', 'genre'],
  personal_communication: ['genre'],
  speech: ['container-title', 'publisher-place', 'genre'],
  legislation: COURT,
  legal_case: COURT,
  hearing: COURT,
  dataset: ['publisher', 'genre', 'DOI'],
  document: ['publisher', 'publisher-place', 'genre', 'page'],
  manuscript: ['publisher', 'publisher-place', 'genre'],
  graphic: ['publisher', 'genre'],
  map: ['publisher', 'publisher-place', 'genre'],
  patent: ['publisher', 'publisher-place', 'genre'],
  thesis: ['publisher', 'publisher-place', 'genre'],
  'paper-conference': ['container-title', 'publisher', 'page', 'DOI'],
  pamphlet: ['publisher', 'publisher-place'],
  bill: COURT,
  treaty: ['container-title', 'volume', 'page'],
  software: ['publisher', 'genre', 'DOI'],
  standard: ['publisher', 'genre'],
};

const ALL_FIELDS: readonly CitationField[] = [
  'container-title',
  'publisher',
  'publisher-place',
  'volume',
  'issue',
  'page',
  'DOI',
  'ISBN',
  'genre',
  'language',
];

/**
 * The lines of the form for a citation: those of its type, and any other that is filled, so that a change of type hides
 * nothing that was typed.
 */
export function citationFields(csl: {
  readonly type: CslType;
  readonly [variable: string]: unknown;
}): readonly CitationField[] {
  const ofType = FIELDS_BY_TYPE[csl.type];
  const filled = ALL_FIELDS.filter((field) => !ofType.includes(field) && (csl[field] ?? '') !== '');
  return [...ofType, ...filled];
}
