import type { ArticleVersion } from '../../domain/article-version';
import type { ArticleMetadata } from '../compare/compare-metadata';
import type { VersionComparison } from '../compare/compare-versions';
import { unlistComparison } from '../compare/listed-comparison';
import { runAnchoring } from './run-anchoring';

/** A version as it is compared: its text, and what was said of the article then, as far as it is known. */
export interface VersionSide extends Pick<ArticleVersion, 'document' | 'text'> {
  readonly metadata: ArticleMetadata;
}

/**
 * Compares two versions as `compareVersions` does, without holding the page up: long ones in a worker. `language` (BCP 47) is that of the
 * text. Rejects with an AbortError as soon as `signal` says so.
 */
export async function compareAside(
  old: VersionSide,
  now: VersionSide,
  language: string,
  signal?: AbortSignal,
): Promise<VersionComparison> {
  const sideOf = ({ document, metadata }: VersionSide) => ({ document, metadata });
  const length = old.text.length + now.text.length;
  const input = { old: sideOf(old), now: sideOf(now), language, length };
  return unlistComparison(await runAnchoring('compareVersions', input, signal));
}
