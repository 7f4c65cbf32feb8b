import type { ArticleDraft } from '../../domain/article-draft';
import {
  applyEdit,
  type Change,
  type ChangeLabel,
  composeEdits,
  createEdit,
  type Edit,
  LIBRARY_SCOPE,
} from '../../domain/change';
import { type RowsByTable, TABLE_NAMES } from '../../domain/record-types';
import { rowsByTable, rowsOf } from '../../domain/rows-by-table';
import type { Workspace } from '../workspace';
import { makeArticle } from './add-article';
import { planTakeIn, type TakeInChoice } from './take-in-records';

/** What a person wants to bring in: new articles, and files that hold whole records. */
export interface BringInRequest {
  readonly drafts: readonly ArticleDraft[];
  readonly files: readonly { readonly records: RowsByTable; readonly choice: TakeInChoice }[];
}

/** What was done (`null` when all of it was here already), the articles that are new or changed, and how many records were written. */
export interface BroughtIn {
  readonly change: Change | null;
  readonly articleIds: readonly string[];
  readonly records: number;
}

/** The records as they are once some edits have been made. */
function afterEdits(rows: RowsByTable, edits: readonly Edit[]): RowsByTable {
  return rowsByTable(
    TABLE_NAMES.map((name) => {
      const own = edits.filter(({ table }) => table === name);
      if (own.length === 0) return [name, rowsOf(rows, name)];
      const byId = new Map<string, { readonly id: string }>(rowsOf(rows, name).map((row) => [row.id, row]));
      for (const edit of own) {
        const row = applyEdit(byId.get(edit.id), edit);
        if (row !== undefined) byId.set(edit.id, row);
      }
      return [name, [...byId.values()]];
    }),
  );
}

function labelOf(drafts: readonly ArticleDraft[], records: number): ChangeLabel {
  const [only, ...others] = drafts;
  if (records > 0 || only === undefined) return { key: 'change.take-in', values: { count: records } };
  if (others.length > 0) return { key: 'change.add-articles', values: { count: drafts.length } };
  return { key: 'change.add-article', values: { title: only.metadata.title } };
}

/**
 * Brings everything in as one change, so that storage has all of it or nothing, and one step of undo in the library takes it
 * back. Files are compared with what is here now, each with what those before it bring. Rejects when that can't be read; then
 * nothing has happened.
 */
export async function bringIn(workspace: Workspace, { drafts, files }: BringInRequest): Promise<BroughtIn> {
  const made = await Promise.all(drafts.map((draft) => makeArticle(workspace, draft)));
  const touched = new Set(made.map(([article]) => article.id));
  let taken: readonly Edit[] = [];
  if (files.length > 0) {
    let here = await workspace.reader.readEverything();
    for (const { records, choice } of files) {
      const plan = planTakeIn(records, here, choice, workspace.clock.newId);
      for (const id of plan.articleIds) touched.add(id);
      here = afterEdits(here, plan.edits);
      taken = composeEdits(taken, plan.edits);
    }
  }
  const added = made.flatMap(([article, version]) => [
    createEdit('articles', article),
    createEdit('versions', version),
  ]);
  const edits = [...added, ...taken];
  const count = taken.length === 0 ? 0 : edits.length;
  const change = workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: labelOf(drafts, count),
    edits,
    origin: files.length > 0 ? 'import' : 'person',
  });
  return { change, articleIds: [...touched], records: edits.length };
}
