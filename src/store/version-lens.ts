import { factsOf } from '../domain/article-version';
import type { RecordState } from './record-store';
import type { Tables } from './tables';
import type { Workspace } from './workspace';

/** The records with a version in the place of the current one, by the records as they are and the version. */
const seenBy = new WeakMap<RecordState, Map<string, RecordState>>();
const articlesBy = new WeakMap<Tables['articles'], Map<string, Tables['articles']>>();

const behindBy = new WeakMap<Workspace, Workspace>();

function remember<Key extends object, Value>(
  memory: WeakMap<Key, Map<string, Value>>,
  key: Key,
  versionId: string,
  make: () => Value,
): Value {
  const known = memory.get(key) ?? new Map<string, Value>();
  memory.set(key, known);
  const value = known.get(versionId) ?? make();
  known.set(versionId, value);
  return value;
}

/**
 * The records as if a version were the current one of its article: the article says of itself what it said then. The same value for
 * the same records; the records themselves when there is no such version, or when it is current.
 */
export function recordsAsOf(state: RecordState, versionId: string): RecordState {
  const { tables } = state;
  const version = tables.versions.get(versionId);
  const article = tables.articles.get(version?.articleId ?? '');
  if (version === undefined || article === undefined || article.currentVersionId === versionId) return state;
  return remember(seenBy, state, versionId, () => {
    const articles = remember(articlesBy, tables.articles, versionId, () => {
      const then = { ...article, ...(version.facts ?? factsOf(article)), currentVersionId: versionId };
      return new Map(tables.articles).set(article.id, then);
    });
    return { ...state, tables: { ...tables, articles } };
  });
}

/**
 * The workspace in which a version is the current one of its article, so that whatever shows an article shows that version of it, with
 * the annotations as they stand there. What is committed in it is a change like any other: a version itself is not altered.
 */
export function workspaceAsOf(workspace: Workspace, versionId: string): Workspace {
  const { state } = workspace.store;
  const seen: Workspace = {
    ...workspace,
    store: {
      ...workspace.store,
      state: {
        ...state,
        getState: () => recordsAsOf(state.getState(), versionId),
        subscribe: (listener) =>
          state.subscribe((now, before) =>
            listener(recordsAsOf(now, versionId), recordsAsOf(before, versionId)),
          ),
      },
    },
  };
  behindBy.set(seen, workspace);
  return seen;
}

/** The workspace as it is, of one that {@link workspaceAsOf} has made; any other itself. */
export function workspaceBehind(workspace: Workspace): Workspace {
  return behindBy.get(workspace) ?? workspace;
}
