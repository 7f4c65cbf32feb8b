import { describe, expect, it } from 'vitest';
import { CSL_TYPES, type CslItem } from '../../domain/csl-item';
import { CITATION_STYLES, writeCitation } from './cite';

const story: CslItem = {
  type: 'article-newspaper',
  title: 'Five officials & one bridge',
  author: [{ family: 'Oastler-Dunn', given: 'Mirelle' }],
  issued: { 'date-parts': [[2026, 10, 6]] },
  'container-title': 'The Carrow Ledger',
  page: '1',
};

// The first citation reads the styles, which takes seconds on a busy machine.
describe('citations', { timeout: 30_000 }, () => {
  it('in APA name the author, the date, the title and where it stands', () => {
    expect(writeCitation(story, 's1', 'apa')).toBe(
      'Oastler-Dunn, M. (2026, October 6). Five officials & one bridge. The Carrow Ledger, 1.',
    );
  });

  it('in Vancouver are not numbered', () =>
    expect(writeCitation(story, 's1', 'vancouver')).toMatch(/^Oastler-Dunn M/));

  it('keep a number that the title begins with', () => {
    const numbered: CslItem = { type: 'webpage', title: '1. The bridge' };
    expect(writeCitation(numbered, 's1', 'apa')).toMatch(/^1\. The bridge/);
    expect(writeCitation(numbered, 's1', 'vancouver')).toMatch(/^1\. The bridge/);
  });

  it('in BibTeX escape what is code there', () => {
    expect(writeCitation(story, 's1', 'bibtex')).toContain('title = {Five officials \\& one bridge}');
  });

  it.each(CSL_TYPES)('of type %s are written in every style, with and without a title', (type) => {
    for (const style of CITATION_STYLES) {
      expect(() => writeCitation({ type, title: 'A title' }, 's1', style)).not.toThrow();
      expect(() => writeCitation({ type, title: '' }, 's1', style)).not.toThrow();
    }
  });

  it('hold markup as the words it is', () => {
    expect(writeCitation({ ...story, title: '<script>x</script>' }, 's1', 'apa')).not.toContain('&lt;');
  });
});
