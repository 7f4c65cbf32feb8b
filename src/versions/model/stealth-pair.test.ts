import { expect, it } from 'vitest';
import { addFerryArticle } from '../../store/actions/ferry-article.fixture';
import { createMemoryWorkspace } from '../../store/memory-workspace.fixture';
import { isStealthPair } from './stealth-pair';
import { versionsOf } from './version-entries';

async function ferryVersions() {
  const workspace = createMemoryWorkspace();
  const { article } = await addFerryArticle(workspace);
  const [edited, second, first] = versionsOf(workspace.store.state.getState().tables.versions, article.id);
  if (edited === undefined || second === undefined || first === undefined) throw new Error('three versions');
  return { article, edited, second, first };
}

it('is one whichever of the two is named first', async () => {
  const { article, first, second } = await ferryVersions();
  expect(isStealthPair(article, first, second, 'words')).toBe(true);
  expect(isStealthPair(article, second, first, 'words')).toBe(true);
  expect(isStealthPair(article, first, second, 'typography')).toBe(false);
});

it('is none where the page gives a date of the change', async () => {
  const { article, first, second } = await ferryVersions();
  const facts = second.facts === null ? null : { ...second.facts, modifiedAt: '2026-10-13' };
  const dated = { ...second, facts };
  expect(isStealthPair(article, first, dated, 'words')).toBe(false);
  expect(isStealthPair(article, dated, first, 'words')).toBe(false);
});

it('is none where one of the texts was edited here', async () => {
  const { article, edited, second } = await ferryVersions();
  expect(isStealthPair(article, second, edited, 'words')).toBe(false);
  expect(isStealthPair(article, edited, second, 'words')).toBe(false);
});
