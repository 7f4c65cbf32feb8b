/** Elements whose words stand on lines of their own. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose words are no part of an article. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'applet area audio base button canvas datalist embed frame frameset head iframe img input link map math meta nav ' +
    'noframes noscript object option param picture script select source style svg template textarea title track video'
  ).split(' '),
);
