import type { Annotation } from '../domain/annotation';
import type { ArticleVersion } from '../domain/article-version';
import { isPlaced, type Placement, type PlacementStatus } from '../domain/placement';
import { type Span, wordsOfSpans } from '../domain/span';
import { isMarkedOn } from '../domain/standing';

/** What is known of an annotation on one version. */
export interface PlaceOnVersion {
  readonly status: PlacementStatus;
  /** Where its words stand; none unless they have a place. */
  readonly spans: readonly Pick<Span, 'exact' | 'start' | 'end'>[];
}

/**
 * What became of an annotation's words with a version: seen for the `first` time, the `same` as before, the same elsewhere
 * (`moved`), `changed`, perhaps there (`doubtful`), `gone`, there again after they were gone (`back`), or never looked for
 * (`unknown`).
 */
export type VersionFate = 'first' | 'same' | 'moved' | 'changed' | 'doubtful' | 'gone' | 'back' | 'unknown';

/** One version in the history of an annotation's words. */
export interface WordsEntry {
  readonly version: ArticleVersion;
  readonly fate: VersionFate;
  /** Its words there; `null` where they have no place. */
  readonly words: string | null;
  /** The last version before on which they stood, and its words; `null` for the first. */
  readonly before: { readonly version: ArticleVersion; readonly words: string } | null;
  readonly isMarkedHere: boolean;
}

function placeOf(
  annotation: Annotation,
  version: ArticleVersion,
  placements: readonly Placement[],
  found: ReadonlyMap<string, PlaceOnVersion>,
): PlaceOnVersion | null {
  if (isMarkedOn(annotation, version.id)) return { status: 'exact', spans: annotation.spans };
  return placements.find(({ versionId }) => versionId === version.id) ?? found.get(version.id) ?? null;
}

function fateOf(place: PlaceOnVersion, before: WordsEntry['before'], wasGone: boolean): VersionFate {
  if (place.status === 'uncertain') return 'doubtful';
  if (place.status === 'orphaned') return 'gone';
  if (before === null) return 'first';
  if (wasGone) return 'back';
  if (wordsOfSpans(place.spans) !== before.words) return 'changed';
  return place.status === 'moved' ? 'moved' : 'same';
}

/**
 * The history of an annotation's words in the order of the versions, from the first on which they stood. Versions on which they
 * are still gone are not said again. `found` says where they stand on versions that no placement was kept for; without it those are
 * `unknown`.
 */
export function wordsAcrossVersions(
  annotation: Annotation,
  versions: readonly ArticleVersion[],
  placements: readonly Placement[],
  found: ReadonlyMap<string, PlaceOnVersion> = new Map(),
): readonly WordsEntry[] {
  const entries: WordsEntry[] = [];
  let before: WordsEntry['before'] = null;
  let isGone = false;
  for (const version of [...versions].sort((a, b) => a.number - b.number)) {
    const place = placeOf(annotation, version, placements, found);
    const isMarkedHere = isMarkedOn(annotation, version.id);
    if (place === null) {
      entries.push({ version, fate: 'unknown', words: null, before, isMarkedHere });
      continue;
    }
    const fate = fateOf(place, before, isGone);
    const words = isPlaced(place.status) ? wordsOfSpans(place.spans) : null;
    const isSaid = fate !== 'gone' || (before !== null && !isGone);
    if (isSaid) entries.push({ version, fate, words, before, isMarkedHere });
    if (fate === 'gone') isGone = true;
    if (words !== null) {
      before = { version, words };
      isGone = false;
    }
  }
  return entries;
}

/** The versions of an article for which nothing is known of an annotation, in their order. */
export function versionsWithoutPlace(
  annotation: Annotation,
  versions: readonly ArticleVersion[],
  placements: readonly Placement[],
): readonly ArticleVersion[] {
  return versions.filter((version) => placeOf(annotation, version, placements, new Map()) === null);
}
