import { describe, expect, it } from 'vitest';
import type { Annotation } from '../domain/annotation';
import type { ArticleDocument } from '../domain/document';
import { addVersion, planVersion } from './actions/add-version';
import { sayGone } from './actions/answer-placement';
import { addSpan, moveSpanEnd } from './actions/change-spans';
import { makeCurrent } from './actions/make-current';
import { markWords } from './actions/mark-words';
import { reattach } from './actions/reattach';
import { addShortArticle } from './actions/short-article.fixture';
import { changedIds } from './changed-ids';
import { createMemoryWorkspace } from './memory-workspace.fixture';
import { placementOn } from './placement-index';
import { annotationsOn, standingAnnotations } from './standing-annotations';

const FIRST =
  'The cost has doubled since the contract was signed. Nobody at Harbour House has offered a figure.';
const SECOND =
  'On Monday it rained. The cost has doubled since the contract was signed. Harbour House is silent.';
const PASTE = { way: 'paste', fileName: null, mediaType: null } as const;

function documentOf(text: string): ArticleDocument {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

async function makeDesk() {
  const workspace = createMemoryWorkspace();
  const article = await addShortArticle(workspace, FIRST);
  await workspace.reader.openArticle(article.id);
  const tables = () => workspace.store.state.getState().tables;
  const mark = (words: string) => {
    const start = FIRST.indexOf(words);
    return markWords(workspace, 'claim', article.currentVersionId, [{ start, end: start + words.length }]);
  };
  const add = async (text: string) => {
    const plan = await planVersion(workspace, article.id, { document: documentOf(text), origin: PASTE });
    await addVersion(workspace, plan);
    return tables().articles.get(article.id)?.currentVersionId ?? '';
  };
  const standing = ({ id }: Annotation) => standingAnnotations(tables()).get(id)?.spans ?? [];
  return { workspace, article, tables, mark, add, standing };
}

describe('annotations as they stand on the current version', () => {
  it('are those that were marked while there is one version', async () => {
    const { tables, mark } = await makeDesk();
    mark('The cost has doubled');
    expect(standingAnnotations(tables())).toBe(tables().annotations);
  });

  it('have the places they were found at, while what was marked stays as it was', async () => {
    const { tables, mark, add, standing } = await makeDesk();
    const claim = mark('The cost has doubled');
    const second = await add(SECOND);
    const start = SECOND.indexOf('The cost');
    expect(standing(claim)).toMatchObject([{ versionId: second, start, exact: 'The cost has doubled' }]);
    expect(tables().annotations.get(claim.id)).toBe(claim);
    expect(annotationsOn(tables(), claim.spans[0]?.versionId ?? '').get(claim.id)?.spans).toBe(claim.spans);
  });

  it('keep the words that were looked for when they are not found', async () => {
    const { tables, mark, add, standing } = await makeDesk();
    const claim = mark('Nobody at Harbour House has offered a figure.');
    const second = await add('On Monday it rained. The cost has doubled since the contract was signed.');
    expect(placementOn(tables(), claim.id, second)).toMatchObject({ status: 'orphaned', spans: [] });
    expect(standing(claim)).toBe(claim.spans);
  });

  it('are looked for by the words of the last version they stood on', async () => {
    const { tables, mark, add, standing } = await makeDesk();
    const claim = mark('The cost has doubled since the contract was signed.');
    const second = await add(FIRST.replace('doubled since', 'doubled, we hear, since'));
    expect(standing(claim)).toMatchObject([{ versionId: second }]);
    await add('On Monday it rained.');
    expect(standing(claim)).toMatchObject([
      { versionId: second, exact: 'The cost has doubled, we hear, since the contract was signed.' },
    ]);
    const fourth = await add(FIRST.replace('doubled since', 'doubled, we hear, since'));
    // Nobody has said yet that the changed words fit: they are found as they were changed, and asked about beside the marked ones.
    expect(placementOn(tables(), claim.id, fourth)).toMatchObject({
      ...{ status: 'edited', fromVersionId: claim.spans[0]?.versionId },
      spans: [{ exact: 'The cost has doubled, we hear, since the contract was signed.' }],
    });
  });

  it('stay the same values when another one changes, and say which has changed', async () => {
    const { workspace, tables, mark, add } = await makeDesk();
    const [claim, other] = [mark('The cost has doubled'), mark('Nobody at Harbour House')];
    const second = await add(SECOND);
    const before = standingAnnotations(tables());
    reattach(workspace, other.id, second, [{ start: 0, end: 9 }]);
    const now = standingAnnotations(tables());
    expect(now.get(claim.id)).toBe(before.get(claim.id));
    expect(now.get(other.id)?.spans[0]?.exact).toBe('On Monday');
    expect(changedIds(before, now)).toEqual([other.id]);
  });

  it('are moved on the version they stand on alone', async () => {
    const { workspace, tables, mark, add, standing } = await makeDesk();
    const claim = mark('The cost has doubled');
    const second = await add(SECOND);
    const shown = standingAnnotations(tables()).get(claim.id) as Annotation;
    moveSpanEnd(workspace, shown, 0, 'start', (shown.spans[0]?.start ?? 0) + 4);
    expect(standing(claim)).toMatchObject([{ exact: 'cost has doubled' }]);
    addSpan(workspace, standingAnnotations(tables()).get(claim.id) as Annotation, second, {
      start: 0,
      end: 9,
    });
    expect(standing(claim).map(({ exact }) => exact)).toEqual(['On Monday', 'cost has doubled']);
    expect(tables().annotations.get(claim.id)).toBe(claim);
    expect(placementOn(tables(), claim.id, second)).toMatchObject({ answer: 'marked', status: 'edited' });
  });

  it('come back as they stood with an older version, and what was marked since is looked for there', async () => {
    const { workspace, article, tables, mark, add, standing } = await makeDesk();
    const claim = mark('The cost has doubled');
    const second = await add(SECOND);
    const later = markWords(workspace, 'note', second, [{ start: 0, end: 20 }]);
    const silence = markWords(workspace, 'note', second, [
      { start: SECOND.indexOf('The cost'), end: SECOND.indexOf(' since') },
    ]);
    await makeCurrent(workspace, article.currentVersionId);
    expect(standing(claim)).toBe(claim.spans);
    expect(standing(silence)).toMatchObject([{ start: 0, exact: 'The cost has doubled' }]);
    expect(placementOn(tables(), later.id, article.currentVersionId)?.status).toBe('orphaned');
    workspace.store.undo(article.id);
    expect(tables().articles.get(article.id)?.currentVersionId).toBe(second);
    expect(placementOn(tables(), later.id, article.currentVersionId)).toBeUndefined();
  });

  it('are as before when a new version is undone', async () => {
    const { workspace, article, tables, mark, add } = await makeDesk();
    const claim = mark('The cost has doubled');
    const second = await add(SECOND);
    sayGone(workspace, placementOn(tables(), claim.id, second) ?? (undefined as never));
    workspace.store.undo(article.id);
    workspace.store.undo(article.id);
    expect(tables().versions.size).toBe(1);
    expect(tables().placements.size).toBe(0);
    expect([...tables().versions.values()].map(({ facts }) => facts)).toEqual([null]);
    expect(standingAnnotations(tables()).get(claim.id)).toBe(claim);
  });
});
