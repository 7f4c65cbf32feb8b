/** The report for readers, and handing work on. */
export const reportMessages = {
  'format.report-html': 'Annotated page',
  'report.page-title': '{title}, checked with Redthread',
  'report.checked-with': 'Checked with Redthread',
  'report.skip-text': 'Skip to the article',
  'report.skip-claims': 'Skip to what was found',
  'report.article-text': 'The article',
  'report.by': 'By {name}.',
  'report.text-of': 'Text as of {date}.',
  'report.original': 'Original',
  'report.archived': 'Archived copy',
  'report.summary':
    '{claims, plural, =0 {No claim is marked} one {# claim} other {# claims}}, {sources, plural, =0 {no source} one {# source} other {# sources}}.',
  'report.count': '{count, number} × {name}',
  'report.found': 'What was found',
  'report.claim-number': 'Claim {number, number}',
  'report.back-to-text': 'Claim {number, number}, back to the text',
  'report.tie': '{role}: {name}',
  'report.sources': 'Sources',
  'report.anonymous': 'not named',
  'report.open-source': 'Open',
  'report.private': 'Made on one device. This page loads nothing and sends nothing.',
  'report.loss.notes': '{count, plural, one {# note} other {# notes}}',
  'report.loss.waiting':
    '{count, plural, one {# mark that waits} other {# marks that wait}} for your yes or no',
  'report.loss.otherVersions': '{count, plural, one {# mark} other {# marks}} on other versions of the text',
} as const;
