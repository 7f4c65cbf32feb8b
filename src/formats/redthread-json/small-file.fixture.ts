import { metadataOf } from '../../domain/article-metadata.fixture';
import { entityNamed } from '../../domain/entity.fixture';

/** When all of it was made. */
export const at = '2026-10-12T09:30:00.000Z';
/** What every record has. */
export const base = (id: string) => ({ id, createdAt: at, updatedAt: at, createdBy: 'me' });
/** The words of its article. */
export const TEXT = 'The cost has doubled, the cost has doubled. Nobody asked.';

/** An entity by its id. */
export const entity = (id: string) => entityNamed(`Entity ${id}`, base(id));

/** A stretch of the article with its quote, or with another one. */
export function span(start: number, end: number, exact = TEXT.slice(start, end)) {
  const prefix = TEXT.slice(Math.max(0, start - 32), start);
  return { versionId: 'v', start, end, exact, prefix, suffix: TEXT.slice(end, end + 32) };
}

/** A note on some stretches. */
export function note(id: string, spans: object[]) {
  return {
    ...base(id),
    articleId: 'a',
    kind: 'note',
    spans,
    body: { text: 'x', isQuestion: false },
    tags: [],
    origin: { way: 'person', detail: null },
    reviewState: 'settled',
  };
}

/** A small sound file as a plain value, for tests to damage. */
export function file(): Record<string, unknown> &
  Record<'articles' | 'versions' | 'annotations', Record<string, unknown>[]> {
  return {
    format: 'redthread',
    formatVersion: 1,
    articles: [
      {
        ...base('a'),
        ...metadataOf('Costs'),
        currentVersionId: 'v',
      },
    ],
    versions: [
      {
        ...base('v'),
        articleId: 'a',
        number: 1,
        document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: TEXT }] }] },
        text: TEXT,
        sha256: 'd6bcb0c7bdcfc1e25b3c2a3b3c92cf4f1d2a1b1d0d0b3b1c5b4bb4ad0dc8e4b0',
        origin: { way: 'paste', fileName: null, mediaType: null },
        retrievedAt: at,
        facts: null,
      },
    ],
    annotations: [note('n', [span(44, 56)])],
  };
}
