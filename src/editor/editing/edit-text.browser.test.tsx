import { notificationsStore } from '@mantine/notifications';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TestProviders } from '../../app/test-providers.fixture';
import { metadataOf } from '../../domain/article-metadata.fixture';
import type { ArticleDocument } from '../../domain/document';
import { readPastedBlocks } from '../../library/import/read-pasted-blocks';
import { type OpenWorkspace, openWorkspace } from '../../persistence/open-workspace';
import { addArticle } from '../../store/actions/add-article';
import { addVersion, planVersion } from '../../store/actions/add-version';
import { markWords } from '../../store/actions/mark-words';
import { placementOn } from '../../store/placement-index';
import { openTabChannel } from '../../sync/open-tab-channel';
import { ArticleEditor } from '../ArticleEditor';

const PARAGRAPHS = ['The bridge over the weir is shut.', 'Halvar Quenby knows why. He says nothing.'];
const METADATA = metadataOf('The bridge');

async function waitFor<T>(find: () => T | null | undefined): Promise<T> {
  for (;;) {
    const found = find();
    if (found != null) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** An article in a tab of its own, shown for a test. */
interface Shown {
  readonly workspace: OpenWorkspace;
  readonly articleId: string;
  readonly versionId: string;
  text(): HTMLElement;
  unmount(): Promise<void>;
}

let shown: Shown[] = [];
afterEach(async () => {
  for (const one of shown) await one.unmount();
  shown = [];
});

async function show(databaseName: string, articleId: string, workspace: OpenWorkspace): Promise<Shown> {
  workspace.session.openArticle(articleId);
  await workspace.reader.openArticle(articleId);
  const place = document.createElement('div');
  place.style.blockSize = '600px';
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <TestProviders workspace={workspace}>
      <ArticleEditor articleId={articleId} readPaste={readPastedBlocks} />
    </TestProviders>,
  );
  await waitFor(() => workspace.session.state.getState().view);
  const { currentVersionId } = workspace.store.state.getState().tables.articles.get(articleId) ?? {};
  const one: Shown = {
    workspace,
    articleId,
    versionId: currentVersionId ?? databaseName,
    text: () => place.querySelector<HTMLElement>('[data-article-text]') ?? place,
    unmount: async () => {
      root.unmount();
      place.remove();
      await new Promise((resolve) => setTimeout(resolve));
      await workspace.keeper.flush();
      await workspace.close();
    },
  };
  shown.push(one);
  return one;
}

async function mount(paragraphs: readonly string[] = PARAGRAPHS): Promise<Shown> {
  const databaseName = `editing-${crypto.randomUUID()}`;
  const workspace = await openWorkspace({ databaseName, openTabChannel });
  const content: ArticleDocument = {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
  const origin = { way: 'paste', fileName: null, mediaType: null } as const;
  const article = await addArticle(workspace, { metadata: METADATA, document: content, origin });
  return show(databaseName, article.id, workspace);
}

const stateOf = ({ workspace }: Shown) => workspace.session.state.getState();
const tablesOf = ({ workspace }: Shown) => workspace.store.state.getState().tables;

async function edit(article: Shown) {
  stateOf(article).view?.edit();
  const { controls } = await waitFor(() => stateOf(article).editing);
  await expect.poll(() => article.text().getAttribute('aria-description')).toContain('editing');
  article.text().focus();
  return controls;
}

/** Puts the caret to a place in the words as the text was, or selects them. */
function select(article: Shown, start: number, end = start): void {
  stateOf(article).view?.select({ start, end });
}

const textOf = (article: Shown) => [...article.text().children].map((block) => block.textContent);
const marked = (article: Shown, id: string) =>
  [...article.text().querySelectorAll(`[data-id="${id}"]`)].map((mark) => mark.textContent).join('|');

function mark(article: Shown, start: number, end: number) {
  return markWords(article.workspace, 'claim', article.versionId, [{ start, end }]);
}

function paste(article: Shown, data: Readonly<Record<string, string>>): void {
  const clipboardData = new DataTransfer();
  for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value);
  article
    .text()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

it('has its marks at their words whatever is typed, split and joined around them, and undo gives all back', async () => {
  const article = await mount();
  const claim = mark(article, 4, 10);
  const other = mark(article, 34, 47);
  const controls = await edit(article);
  select(article, 4);
  await userEvent.keyboard('old ');
  expect(textOf(article)[0]).toBe('The old bridge over the weir is shut.');
  expect(marked(article, claim.id)).toBe('bridge');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
  expect(textOf(article).slice(0, 2)).toEqual(['The old bri', 'dge over the weir is shut.']);
  expect(marked(article, claim.id)).toBe('bri|dge');
  await userEvent.keyboard('{Backspace}');
  expect(marked(article, claim.id)).toBe('bridge');
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await userEvent.keyboard('{Home}{Backspace}');
  expect(textOf(article)).toHaveLength(1);
  expect(marked(article, other.id)).toBe('Halvar Quenby');
  while (stateOf(article).editing?.canUndo === true) controls.undo();
  expect(textOf(article)).toEqual(PARAGRAPHS);
  expect([marked(article, claim.id), marked(article, other.id)]).toEqual(['bridge', 'Halvar Quenby']);
});

it('says how many annotations stand on other words, and how many have none left, also after undo', async () => {
  const article = await mount();
  const claim = mark(article, 0, 32);
  const mention = mark(article, 4, 10);
  const controls = await edit(article);
  const counted = () => {
    const { changed, lost } = stateOf(article).editing ?? {};
    return [changed, lost];
  };
  select(article, 4, 10);
  await userEvent.keyboard('{Delete}');
  await expect.poll(counted).toEqual([1, 1]);
  expect(marked(article, mention.id)).toBe('');
  expect(marked(article, claim.id)).toBe('The  over the weir is shut');
  controls.undo();
  await expect.poll(counted).toEqual([0, 0]);
  expect(marked(article, mention.id)).toBe('bridge');
});

it('puts paragraphs that were copied elsewhere where the caret is, without pictures, scripts and what Word deleted', async () => {
  const article = await mount();
  const claim = mark(article, 4, 10);
  const controls = await edit(article);
  select(article, 14);
  const html = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p class="MsoNormal">One <del cite="mailto:x">not</del><b>two</b>.</p>
    <p><img src="https://pixel.example/a.png">Three<script>window.broken = 1</script>.</p><p><a href="javascript:1">Four</a> <a href="https://weir.example/">five</a>.</p></body></html>`;
  paste(article, { 'text/html': html, 'text/plain': 'One two.\nThree.\nFour five.' });
  await expect
    .poll(() => textOf(article))
    .toEqual(['The bridge oveOne two.', 'Three.', 'Four five.r the weir is shut.', PARAGRAPHS[1]]);
  expect(marked(article, claim.id)).toBe('bridge');
  expect(article.text().querySelector('img, script')).toBeNull();
  expect([...article.text().querySelectorAll('a')].map(({ href }) => href)).toEqual([
    'https://weir.example/',
  ]);
  expect(article.text().querySelector('strong')?.textContent).toBe('two');
  const notices = notificationsStore.getState().notifications.map(({ message }) => String(message));
  expect(notices.join()).toContain('An image was left out');
  controls.undo();
  expect(textOf(article)).toEqual(PARAGRAPHS);
});

it('puts lines of plain text as paragraphs, and words of one line into the paragraph', async () => {
  const article = await mount();
  await edit(article);
  select(article, 3);
  paste(article, { 'text/plain': ' old\u0000' });
  await expect.poll(() => textOf(article)[0]).toBe('The old bridge over the weir is shut.');
  paste(article, { 'text/plain': 'a\r\nb\r\n\r\nc' });
  await expect
    .poll(() => textOf(article).slice(0, 3))
    .toEqual(['The olda', 'b', 'c bridge over the weir is shut.']);
});

it('takes words out and puts them elsewhere, and the engine finds their annotation again', async () => {
  const moved = 'The River Board gave no date for the ten-day test that it had promised in May.';
  const article = await mount([...PARAGRAPHS, moved]);
  const claim = mark(article, 76, 76 + moved.length);
  const controls = await edit(article);
  select(article, 76, 76 + moved.length);
  await userEvent.keyboard('{Control>}x{/Control}');
  expect(marked(article, claim.id)).toBe('');
  select(article, 0);
  await userEvent.keyboard('{Control>}v{/Control} ');
  await expect.poll(() => textOf(article)[0]).toBe(`${moved} ${PARAGRAPHS[0]}`);
  await controls.finish();
  const { currentVersionId } = tablesOf(article).articles.get(article.articleId) ?? {};
  const placement = placementOn(tablesOf(article), claim.id, currentVersionId ?? '');
  expect(placement?.spans.map(({ exact }) => exact)).toEqual([moved]);
});

it('makes one version of it with the place of every annotation, as one step of undo', async () => {
  const article = await mount();
  const same = mark(article, 34, 47);
  const changed = mark(article, 0, 33);
  const replaced = mark(article, 59, 75);
  const controls = await edit(article);
  select(article, 4);
  await userEvent.keyboard('old ');
  select(article, 59, 75);
  await userEvent.keyboard('Why?');
  await controls.finish();
  const tables = tablesOf(article);
  const { currentVersionId = '' } = tables.articles.get(article.articleId) ?? {};
  const version = tables.versions.get(currentVersionId);
  expect(version).toMatchObject({ number: 2, origin: { way: 'edit' } });
  expect(version?.text).toBe('The old bridge over the weir is shut.\nHalvar Quenby knows why. Why?');
  const found = [same, changed, replaced].map(({ id }) => {
    const { status, spans, parts } = placementOn(tables, id, currentVersionId) ?? {};
    return [status, parts?.[0]?.reason, spans?.[0]?.exact];
  });
  expect(found).toEqual([
    ['exact', 'same-words', 'Halvar Quenby'],
    ['edited', 'words-changed', 'The old bridge over the weir is shut.'],
    ['uncertain', 'much-changed', undefined],
  ]);
  expect(stateOf(article).editing).toBeNull();
  expect(await article.workspace.reader.readDraft(article.articleId)).toBeNull();
  article.workspace.store.undo(article.articleId);
  expect(tablesOf(article).articles.get(article.articleId)?.currentVersionId).toBe(article.versionId);
  expect(tablesOf(article).placements.size).toBe(0);
  await expect.poll(() => textOf(article)).toEqual(PARAGRAPHS);
});

it('makes no version of a text without words, and none of one that is as it was', async () => {
  const article = await mount();
  const controls = await edit(article);
  await userEvent.keyboard('{Control>}a{/Control}{Delete}');
  expect(article.text().textContent).toBe('');
  await controls.finish();
  expect(tablesOf(article).versions.size).toBe(1);
  expect(stateOf(article).editing).not.toBeNull();
  controls.undo();
  await controls.finish();
  expect(stateOf(article).editing).toBeNull();
  expect(tablesOf(article).versions.size).toBe(1);
});

it('takes what an input method composes as one word, within a mark and beside it', async () => {
  const article = await mount();
  const claim = mark(article, 4, 10);
  await edit(article);
  for (const [at, words] of [
    [10, 'ly'],
    [7, '橋'],
  ] as const) {
    select(article, at);
    article.text().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    const selection = document.getSelection();
    const node = selection?.anchorNode;
    if (!(node instanceof Text) || selection === null) throw new Error('The caret is in no text');
    const offset = selection.anchorOffset;
    node.insertData(offset, words);
    selection.collapse(node, offset + words.length);
    article.text().dispatchEvent(new CompositionEvent('compositionupdate', { data: words, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 60));
    article.text().dispatchEvent(new CompositionEvent('compositionend', { data: words, bubbles: true }));
    await expect.poll(() => textOf(article)[0]).toContain(words);
  }
  await expect.poll(() => textOf(article)[0]).toBe('The bri橋dgely over the weir is shut.');
  expect(marked(article, claim.id)).toBe('bri橋dge');
});

it('marks nothing while the text is edited, and chooses an annotation by its words', async () => {
  const article = await mount();
  const claim = mark(article, 4, 10);
  await edit(article);
  select(article, 34, 47);
  expect(stateOf(article).textSelection).toBeNull();
  article.text().querySelector<HTMLElement>(`[data-id="${claim.id}"]`)?.click();
  // A click that ends a selection chooses no annotation.
  document.getSelection()?.collapse(article.text(), 0);
  article.text().querySelector<HTMLElement>(`[data-id="${claim.id}"]`)?.click();
  expect(stateOf(article).selectedId).toBe(claim.id);
});

it('says when what was typed can not be kept, and keeps it in the tab', async () => {
  const article = await mount();
  const { reader } = article.workspace;
  Object.assign(reader, { writeDraft: () => Promise.reject(new Error('The disk is full')) });
  await edit(article);
  select(article, 0);
  await userEvent.keyboard('x');
  await expect.poll(() => stateOf(article).editing?.draft).toBe('failed');
  await expect.poll(() => document.body.textContent).toContain('could not be kept');
  expect(textOf(article)[0]).toBe('xThe bridge over the weir is shut.');
});

it('goes on with what was typed a moment before the page went away', async () => {
  const article = await mount();
  const claim = mark(article, 4, 10);
  await edit(article);
  select(article, 4);
  await userEvent.keyboard('old ');
  const { reader } = article.workspace;
  Object.assign(reader, { writeDraft: () => new Promise(() => {}) });
  window.dispatchEvent(new Event('pagehide'));
  const draft = await reader.readDraft(article.articleId);
  expect(draft?.versionId).toBe(article.versionId);
  expect(JSON.stringify(draft?.document)).toContain('The old bridge');
  expect(draft?.spans).toMatchObject([{ annotationId: claim.id, start: 4, end: 10, from: 9, to: 15 }]);
});

it('keeps the text that is edited on the screen when another version becomes the current one', async () => {
  const article = await mount();
  const claim = mark(article, 4, 10);
  const controls = await edit(article);
  select(article, 4);
  await userEvent.keyboard('old ');
  const origin = { way: 'paste', fileName: null, mediaType: null } as const;
  const document: ArticleDocument = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'The bridge is open.' }] }],
  };
  const plan = await planVersion(article.workspace, article.articleId, { document, origin });
  await addVersion(article.workspace, plan);
  await new Promise(requestAnimationFrame);
  expect(textOf(article)[0]).toBe('The old bridge over the weir is shut.');
  await controls.finish();
  const tables = tablesOf(article);
  const { currentVersionId = '' } = tables.articles.get(article.articleId) ?? {};
  const version = tables.versions.get(currentVersionId);
  expect(version?.number).toBe(3);
  expect(version?.text).toMatch(/^The old bridge over the weir is shut\./);
  expect(placementOn(tables, claim.id, currentVersionId)?.spans.map(({ exact }) => exact)).toEqual([
    'bridge',
  ]);
  expect([...tables.versions.values()].map(({ number }) => number).sort()).toEqual([1, 2, 3]);
});
