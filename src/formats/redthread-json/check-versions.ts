import { canonicalText } from '../../anchoring/text-blocks';
import { sha256Hex } from '../../anchoring/text-hash';
import type { ArticleVersion } from '../../domain/article-version';
import type { FormatProblem } from '../format';
import { plainDocument } from './plain-document';
import { changed } from './problem';

/**
 * Mends a version whose text, document and hash don't fit together. The text is what marks point into, so it stays;
 * a document that says other words gives way to plain paragraphs, a wrong hash to the right one.
 */
export async function mendVersion(
  version: ArticleVersion,
  where: string,
  problems: FormatProblem[],
): Promise<ArticleVersion> {
  let mended = version;
  if (canonicalText(version.document) !== version.text) {
    mended = { ...mended, document: plainDocument(version.text) };
    problems.push(changed(`${where}.document`, 'json.problem.text-differs'));
  }
  const sha256 = await sha256Hex(version.text);
  if (sha256 !== version.sha256) {
    mended = { ...mended, sha256 };
    problems.push(changed(`${where}.sha256`, 'json.problem.wrong-hash'));
  }
  return mended;
}
