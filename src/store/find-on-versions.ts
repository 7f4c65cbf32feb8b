import { placeAside } from '../anchoring/aside/place-aside';
import type { Annotation } from '../domain/annotation';
import type { ArticleVersion } from '../domain/article-version';
import { isPlaced, statusOfParts } from '../domain/placement';
import type { Tables } from './tables';
import type { PlaceOnVersion } from './words-across-versions';

/**
 * Looks for the words of an annotation, as they were marked, on some versions of its open article, those before it among them.
 * Nothing is stored. Rejects with an AbortError when `signal` says so.
 */
export async function findOnVersions(
  { versions }: Pick<Tables, 'versions'>,
  { spans }: Annotation,
  wanted: readonly ArticleVersion[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, PlaceOnVersion>> {
  const home = versions.get(spans[0]?.versionId ?? '');
  const found = new Map<string, PlaceOnVersion>();
  if (home === undefined) return found;
  for (const { id, text } of wanted) {
    const parts = await placeAside({ oldText: home.text, newText: text, spans }, signal);
    const status = statusOfParts(parts.map((part) => part.status));
    const ranges = isPlaced(status) ? parts.flatMap(({ range }) => range ?? []) : [];
    const words = ranges.map(({ start, end }) => ({ start, end, exact: text.slice(start, end) }));
    found.set(id, { status, spans: words });
  }
  return found;
}
