import { serializeRecords } from '../../src/formats/redthread-json/serialize';
import { addFerryArticle } from '../../src/store/actions/ferry-article.fixture';
import { createMemoryWorkspace } from '../../src/store/memory-workspace.fixture';
import type { MadeFile } from './make-files';

/** A Redthread file with an article of three versions, and the ids in it. */
export async function ferryFile(): Promise<{
  readonly file: MadeFile;
  readonly articleId: string;
  readonly versionIds: readonly string[];
}> {
  const workspace = createMemoryWorkspace();
  const { article, versionIds } = await addFerryArticle(workspace);
  const records = await workspace.reader.readEverything();
  const content = [...serializeRecords(records)].join('');
  const file = { name: 'ferry.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  return { file, articleId: article.id, versionIds };
}
