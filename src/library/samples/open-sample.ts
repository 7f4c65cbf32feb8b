import { canonicalText } from '../../anchoring/text-blocks';
import { sha256Hex } from '../../anchoring/text-hash';
import { createEdit, LIBRARY_SCOPE } from '../../domain/change';
import { TABLE_NAMES } from '../../domain/record-types';
import type { Workspace } from '../../store/workspace';
import { sampleSchema } from './sample-file';
import { sampleDocument, sampleToRecords } from './sample-to-records';

/**
 * Opens a sample that comes with the app; resolves to the id of its article. One that is here already is used again, with
 * whatever was done to it. Rejects when its file cannot be loaded.
 */
export async function openSample(workspace: Workspace, sampleId: string): Promise<string> {
  const response = await fetch(new URL(`samples/${sampleId}.json`, document.baseURI));
  if (!response.ok) throw new Error(`The sample ${sampleId} is not there: ${response.status}`);
  const sample = sampleSchema.parse(await response.json());
  const hash = await sha256Hex(canonicalText(sampleDocument(sample)));
  const [existing] = await workspace.reader.findTextsByHash(hash);
  if (existing !== undefined) return existing.articleId;
  const records = await sampleToRecords(sample, workspace);
  const [article] = records.articles;
  workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: { key: 'change.add-sample', values: { title: article.title } },
    edits: TABLE_NAMES.flatMap((table) => (records[table] ?? []).map((row) => createEdit(table, row))),
  });
  return article.id;
}
