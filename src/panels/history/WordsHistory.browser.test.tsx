import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type MountedCard, mountCard, tablesOf } from '../../app/mount-card.fixture';
import { addVersion, planVersion } from '../../store/actions/add-version';
import { markWords } from '../../store/actions/mark-words';

const FIRST = 'The Carrow Ledger says that Orla Venn shut the bridge.';
const HEDGED = 'It rained. The Carrow Ledger says that Orla Venn may have shut the bridge.';

async function addText({ workspace, versionId }: MountedCard, text: string): Promise<string> {
  const articleId = workspace.store.state.getState().tables.versions.get(versionId)?.articleId ?? '';
  const document = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  };
  const origin = { way: 'paste', fileName: null, mediaType: null } as const;
  const version = await addVersion(workspace, await planVersion(workspace, articleId, { document, origin }));
  return version?.id ?? '';
}

const history = page.getByRole('region', { name: 'Across versions' });

it('tells in one line what became of the words, and opens to show how they changed', async () => {
  const card = await mountCard(onTestFinished);
  card.mark('claim', FIRST);
  await expect.element(page.getByRole('heading', { name: 'Claim 1' })).toBeVisible();
  expect(history.query()).toBeNull();
  await addText(card, HEDGED);
  await addText(card, 'It rained.');
  const summary = page.getByText('first seen in version 1, hedged in version 2, and gone from version 3');
  await expect.element(summary).toBeVisible();
  summary.element().closest('summary')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(history.getByText('Hedged: “may” was added.')).toBeVisible();
  await expect.element(history.getByText('added: may have')).toBeInTheDocument();
  await expect.element(history.getByText('Its words are gone.')).toBeVisible();
});

it('looks back for what was marked on a later version when it is opened, and keeps nothing of that', async () => {
  const card = await mountCard(onTestFinished);
  const versionId = await addText(card, HEDGED);
  const start = HEDGED.indexOf('The Carrow');
  const claim = markWords(card.workspace, 'claim', versionId, [{ start, end: HEDGED.length }]);
  card.workspace.session.select(claim.id);
  await userEvent.click(history.getByText('marked in version 2'));
  await expect
    .element(history.getByText('Its words stood here already, before it was marked.'))
    .toBeVisible();
  await expect
    .element(history.getByRole('status'))
    .toHaveTextContent('first seen in version 1 and hedged in version 2');
  await expect.element(history.getByText('It was marked here.')).toBeVisible();
  expect(tablesOf(card).placements.size).toBe(0);
});
