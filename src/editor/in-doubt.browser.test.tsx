import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TestProviders } from '../app/test-providers.fixture';
import { type OpenWorkspace, openWorkspace } from '../persistence/open-workspace';
import { sayGone } from '../store/actions/answer-placement';
import { addChangedArticle, type ChangedArticle } from '../store/actions/changed-article.fixture';
import { openAnnotation } from '../store/actions/open-annotation';
import { placementNow } from '../store/placement-index';
import { openTabChannel } from '../sync/open-tab-channel';
import { findLandmark, landmarkSelector } from '../ui/landmarks';
import { ArticleEditor } from './ArticleEditor';

let workspace: OpenWorkspace;
let changed: ChangedArticle;
let place: HTMLElement;
let putAway: () => Promise<void>;

async function waitFor<T>(find: () => T | null): Promise<T> {
  for (;;) {
    const found = find();
    if (found !== null) return found;
    await new Promise(requestAnimationFrame);
  }
}

beforeEach(async () => {
  workspace = await openWorkspace({ databaseName: `doubt-${crypto.randomUUID()}`, openTabChannel });
  changed = await addChangedArticle(workspace);
  workspace.session.openArticle(changed.article.id);
  place = document.createElement('div');
  place.style.blockSize = '600px';
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <TestProviders workspace={workspace}>
      <ArticleEditor articleId={changed.article.id} readPaste={async () => null} />
    </TestProviders>,
  );
  await waitFor(() => workspace.session.state.getState().view);
  putAway = async () => {
    root.unmount();
    place.remove();
    // The place in the article is kept when effects are undone, which React does in a later task.
    await new Promise((resolve) => setTimeout(resolve));
    await workspace.keeper.flush();
    await workspace.close();
  };
});
afterEach(() => putAway());

const marksOf = (id: string) => [...place.querySelectorAll(landmarkSelector('mark', id))];
const viewNow = () => workspace.session.state.getState().view;

it('words in doubt are marked as a question, where they fit best', () => {
  const [mark, ...others] = marksOf(changed.marked.uncertain.id);
  expect(others).toEqual([]);
  expect(mark?.textContent).toBe('Costs have doubled since signing, from 410 to 830 million');
  expect(mark?.classList).toContain('rt-waiting');
  expect(mark?.getAttribute('aria-description')).toBe('Claim 3, in doubt');
  if (mark === undefined) return;
  expect(getComputedStyle(mark, '::after').content).toContain('?');
});

it('words that have a place are no question, and those that were not found are nowhere', () => {
  for (const status of ['exact', 'moved', 'edited'] as const) {
    const [mark] = marksOf(changed.marked[status].id);
    expect(mark?.classList, status).not.toContain('rt-waiting');
    expect(mark?.getAttribute('aria-description'), status).not.toContain('doubt');
  }
  expect(marksOf(changed.marked.orphaned.id)).toEqual([]);
});

it('a question that is answered is gone from the text, and back after undo', () => {
  const placement = placementNow(workspace.store.state.getState().tables, changed.marked.uncertain);
  if (placement === undefined) throw new Error('There is no placement');
  sayGone(workspace, placement);
  expect(marksOf(changed.marked.uncertain.id)).toEqual([]);
  workspace.store.undo(changed.article.id);
  expect(marksOf(changed.marked.uncertain.id)).toHaveLength(1);
});

it('the margin asks beside the line', async () => {
  const margin = await waitFor(() => findLandmark(place, 'margin'));
  const signs = await waitFor(() => {
    const found = margin.querySelectorAll(
      `${landmarkSelector('annotations', changed.marked.uncertain.id)} svg`,
    );
    return found.length >= 2 ? [...found] : null;
  });
  expect(signs[0]?.classList.value).toContain('help-circle');
});

it('opening what is in doubt leads to the words that fit best; what was not found leaves the caret where it is', () => {
  openAnnotation(workspace, changed.marked.uncertain);
  const end = changed.texts[1].indexOf(', and nobody at Harbour House');
  expect(viewNow()?.selection()).toEqual({ start: end, end });
  openAnnotation(workspace, changed.marked.orphaned);
  expect(viewNow()?.selection()).toEqual({ start: end, end });
  expect(workspace.session.state.getState().selectedId).toBe(changed.marked.orphaned.id);
});
