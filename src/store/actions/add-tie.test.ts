import { describe, expect, it } from 'vitest';
import type { Annotation, Claim } from '../../domain/annotation';
import { createMemoryWorkspace } from '../memory-workspace.fixture';
import { addTie, editTie } from './add-tie';
import { createEntity } from './create-entity';
import { markWords } from './mark-words';
import { addShortArticle } from './short-article.fixture';

async function makeClaim() {
  const workspace = createMemoryWorkspace();
  const article = await addShortArticle(workspace, 'Quenby shut the bridge, said Quenby.');
  await workspace.reader.openArticle(article.id);
  const mark = (kind: 'claim' | 'entity-mention', start: number, end: number): Annotation =>
    markWords(workspace, kind, article.currentVersionId, [{ start, end }]);
  const claim = mark('claim', 0, 22) as Claim;
  const entity = createEntity(workspace, { name: 'Quenby', entityType: 'person' });
  const tables = () => workspace.store.state.getState().tables;
  return { workspace, claim, entity, mark, tables };
}

describe('a tie', () => {
  it('is made once, and a mention chosen for it again is named all the same', async () => {
    const { workspace, claim, entity, mark, tables } = await makeClaim();
    const tie = addTie(workspace, claim, entity, 'speaker');
    const mention = mark('entity-mention', 29, 35);
    expect(addTie(workspace, claim, entity, 'speaker', mention)).toBe(tie);
    expect(tables().ties.size).toBe(1);
    expect(tables().annotations.get(mention.id)).toMatchObject({ body: { entityId: entity.id } });
    workspace.store.undo(claim.articleId);
    expect(tables().annotations.get(mention.id)).toMatchObject({ body: { entityId: null } });
  });

  it('gets no role in which the claim is tied to the same already', async () => {
    const { workspace, claim, entity, tables } = await makeClaim();
    addTie(workspace, claim, entity, 'speaker');
    const tie = addTie(workspace, claim, entity, 'about');
    expect(editTie(workspace, tie, 'speaker')).toBe(false);
    expect([...tables().ties.values()].map(({ role }) => role)).toEqual(['speaker', 'about']);
    expect(editTie(workspace, tie, 'place')).toBe(true);
    expect([...tables().ties.values()].map(({ role }) => role)).toEqual(['speaker', 'place']);
  });
});
