import type { CslType } from '../../domain/csl-item';
import { cutText } from '../../domain/cut-text';
import { foldLink, linkToTitle } from '../../domain/link-title';
import { LONGEST_LINE } from '../../domain/record';
import type { Source, SourceType } from '../../domain/source';
import type { Workspace } from '../workspace';
import { newRecordBase } from './new-record';

const CSL_TYPE_BY_SOURCE_TYPE: Readonly<Record<SourceType, CslType>> = {
  article: 'webpage',
  document: 'document',
  dataset: 'dataset',
  person: 'personal_communication',
  organisation: 'document',
  anonymous: 'personal_communication',
};

/**
 * A new source that is not in the store yet: it is kept by the action that first links or names it. A title longer than a line
 * may be is cut.
 */
export function createSource(
  workspace: Pick<Workspace, 'clock' | 'author'>,
  draft: { readonly title: string; readonly sourceType: SourceType; readonly url?: string },
): Source {
  return {
    ...newRecordBase(workspace),
    sourceType: draft.sourceType,
    rank: null,
    csl: {
      type: CSL_TYPE_BY_SOURCE_TYPE[draft.sourceType],
      title: cutText(draft.title, LONGEST_LINE),
      ...(draft.url === undefined ? {} : { URL: draft.url }),
    },
    aliases: [],
    archiveUrl: null,
    basedOn: [],
    tags: [],
    note: '',
  };
}

/** The source at an address: the one that is known already, else a new one named after the address. */
export function sourceAtLink(workspace: Workspace, url: string): Source {
  const wanted = foldLink(url);
  for (const source of workspace.store.state.getState().tables.sources.values())
    if (source.csl.URL !== undefined && foldLink(source.csl.URL) === wanted) return source;
  return createSource(workspace, { title: linkToTitle(url), sourceType: 'article', url });
}
