// The part of citation-js that is used here; the packages have no types of their own.
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(
      format: 'bibtex' | 'bibliography',
      options?: { readonly format: 'text'; readonly template: string; readonly lang: string },
    ): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
