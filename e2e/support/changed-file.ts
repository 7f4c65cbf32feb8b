import { serializeRecords } from '../../src/formats/redthread-json/serialize';
import { addChangedArticle } from '../../src/store/actions/changed-article.fixture';
import { createMemoryWorkspace } from '../../src/store/memory-workspace.fixture';
import type { MadeFile } from './make-files';

/** A Redthread file with an article of two versions, in which each of five marks has met another fate. */
export async function changedFile(): Promise<{ readonly file: MadeFile; readonly articleId: string }> {
  const workspace = createMemoryWorkspace();
  const { article } = await addChangedArticle(workspace);
  const content = [...serializeRecords(await workspace.reader.readEverything())].join('');
  const file = { name: 'bridge.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  return { file, articleId: article.id };
}
