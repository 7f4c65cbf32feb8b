import { expect, it } from 'vitest';
import type { ArticleDocument } from '../../domain/document';
import { createMemoryWorkspace } from '../memory-workspace.fixture';
import { placementOn } from '../placement-index';
import { reviewQueue } from '../review-queue';
import { addEditedVersion } from './add-edited-version';
import { addVersion, planVersion } from './add-version';
import { keepPlacement } from './answer-placement';
import { addChangedArticle } from './changed-article.fixture';

/** The second text of an article in which something has become of each mark, and ways to go on from it. */
async function changedOnce() {
  const workspace = createMemoryWorkspace();
  const changed = await addChangedArticle(workspace);
  const { article, marked, secondVersionId } = changed;
  const tables = () => workspace.store.state.getState().tables;
  const document = tables().versions.get(secondVersionId)?.document;
  if (document === undefined) throw new Error('The second text is gone');
  const origin = { way: 'paste', fileName: null, mediaType: null } as const;
  const onSecond = placementOn(tables(), marked.edited.id, secondVersionId);
  if (onSecond === undefined) throw new Error('It was not placed');
  return {
    ...{ workspace, changed, onSecond },
    /** Adds the second text with other words for some of it, pasted. */
    async paste(words: string, instead: string) {
      const text = JSON.stringify(document).replace(words, instead);
      const next = JSON.parse(text) as ArticleDocument; // The same shape with other words.
      await addVersion(workspace, await planVersion(workspace, article.id, { document: next, origin }));
    },
    /** Edits the end of the second text in place. */
    async edit() {
      const text = JSON.stringify(document).replace('That is a fact.', 'That is a fact. So it is.');
      const next = JSON.parse(text) as ArticleDocument; // The same shape with other words.
      const [span] = onSecond.spans;
      if (span === undefined) throw new Error('It has no place');
      const { start, end } = span;
      const words = [{ annotationId: marked.edited.id, start, end, now: { start, end } }];
      await addEditedVersion(workspace, { versionId: secondVersionId, document: next, words });
    },
    /** What became of the mark whose words were changed on the text that is current, and whether it is asked about. */
    now() {
      const versionId = tables().articles.get(article.id)?.currentVersionId ?? '';
      const placement = placementOn(tables(), marked.edited.id, versionId);
      const isAsked = reviewQueue(tables(), article.id).some((one) => one.annotationId === marked.edited.id);
      return { ...placement, isAsked, words: placement?.spans.map(({ exact }) => exact).join() };
    },
  };
}

const JULY = 'The crossing will open in July, the ministry says.';

it('asks on after the words as they were marked when the text is edited elsewhere', async () => {
  const { edit, now, changed } = await changedOnce();
  await edit();
  expect(now()).toMatchObject({
    ...{ isAsked: true, status: 'edited', words: JULY, fromVersionId: changed.firstVersionId },
    parts: [{ status: 'edited', reason: 'words-changed' }],
  });
});

it('asks on when a newer text leaves the changed words, or changes them more', async () => {
  const { paste, now, changed } = await changedOnce();
  await paste('That is a fact.', 'That is no fact.');
  expect(now()).toMatchObject({ isAsked: true, words: JULY, fromVersionId: changed.firstVersionId });
  await paste('open in July', 'open in August');
  expect(now()).toMatchObject({ isAsked: true, fromVersionId: changed.firstVersionId });
  expect(now().words).toContain('August');
});

it('asks no more when the words are as they were marked, or somebody has said that they fit', async () => {
  const back = await changedOnce();
  await back.paste('open in July', 'open in June');
  expect(back.now()).toMatchObject({ isAsked: false, status: 'exact' });
  const kept = await changedOnce();
  keepPlacement(kept.workspace, kept.onSecond);
  await kept.edit();
  expect(kept.now()).toMatchObject({ isAsked: false, status: 'exact', words: JULY });
});
