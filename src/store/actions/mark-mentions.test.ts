import { expect, it } from 'vitest';
import { isMention } from '../../domain/mention';
import { createMemoryWorkspace } from '../memory-workspace.fixture';
import { standingAnnotations } from '../standing-annotations';
import { addVersion, planVersion } from './add-version';
import { markMentions } from './mark-mentions';
import { markWords } from './mark-words';
import { addShortArticle } from './short-article.fixture';

it('marks the words of a mention on the current text, also when the mention itself is gone from it', async () => {
  const workspace = createMemoryWorkspace();
  const article = await addShortArticle(
    workspace,
    'Halvar Quenby shut the bridge of Lowmere. It rained on the town.',
  );
  await workspace.reader.openArticle(article.id);
  const mention = markWords(workspace, 'entity-mention', article.currentVersionId, [{ start: 0, end: 13 }]);
  const text =
    'It rained on the town. Nobody slept that night, and then Halvar Quenby spoke; Halvar Quenby often speaks.';
  const content = [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }];
  const origin = { way: 'paste', fileName: null, mediaType: null } as const;
  const plan = await planVersion(workspace, article.id, { document: { type: 'doc', content }, origin });
  await addVersion(workspace, plan);
  const { tables } = workspace.store.state.getState();
  const standing = standingAnnotations(tables).get(mention.id);
  if (standing === undefined || !isMention(standing)) throw new Error('no mention');
  expect(standing.spans[0]?.versionId).toBe(article.currentVersionId);
  expect(markMentions(workspace, standing, null)).toBe(2);
  const marked = [...workspace.store.state.getState().tables.annotations.values()];
  expect(marked.map(({ spans }) => spans[0]?.versionId)).toEqual([
    article.currentVersionId,
    plan.version.id,
    plan.version.id,
  ]);
});
