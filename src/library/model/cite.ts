import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { CslItem } from '../../domain/csl-item';

/** The ways a citation is written: two styles for people, one for programs. */
export const CITATION_STYLES = ['apa', 'harvard1', 'vancouver', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A source as a citation in a style, plain text. Throws when the library can't read the item. */
export function writeCitation(csl: CslItem, id: string, style: CitationStyle): string {
  const cite = new Cite([{ ...csl, id }]);
  if (style === 'bibtex') return cite.format('bibtex').trim();
  const text = cite.format('bibliography', { format: 'text', template: style, lang: 'en-US' }).trim();
  // Vancouver numbers its list, and a list of one needs no number; in the other styles a number is the title's own.
  return style === 'vancouver' ? text.replace(/^1\. ?/, '') : text;
}
