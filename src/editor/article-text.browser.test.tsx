import fc from 'fast-check';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TestProviders } from '../app/test-providers.fixture';
import { metadataOf } from '../domain/article-metadata.fixture';
import type { ArticleDocument } from '../domain/document';
import { readPastedBlocks } from '../library/import/read-pasted-blocks';
import { type OpenWorkspace, openWorkspace } from '../persistence/open-workspace';
import { addArticle } from '../store/actions/add-article';
import { markWords } from '../store/actions/mark-words';
import { openTabChannel } from '../sync/open-tab-channel';
import { ArticleEditor } from './ArticleEditor';

/** An article shown for a test, and how to take it away. */
interface MountedArticle {
  readonly workspace: OpenWorkspace;
  readonly versionId: string;
  /** The element that holds the caret. */
  readonly text: HTMLElement;
  unmount(): Promise<void>;
}

/** Keeps an article of these paragraphs in a database of its own and shows it, 600 px high. */
async function mountArticle(
  paragraphs: readonly string[],
  language: { readonly tag: string; readonly direction: 'ltr' | 'rtl' } = { tag: 'en', direction: 'ltr' },
): Promise<MountedArticle> {
  const databaseName = `editor-${crypto.randomUUID()}`;
  const workspace = await openWorkspace({ databaseName, openTabChannel });
  const content: ArticleDocument = {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
  const article = await addArticle(workspace, {
    metadata: metadataOf('The bridge', { language: language.tag, direction: language.direction }),
    document: content,
    origin: { way: 'paste', fileName: null, mediaType: null },
  });
  workspace.session.openArticle(article.id);
  await workspace.reader.openArticle(article.id);
  const place = document.createElement('div');
  place.style.blockSize = '600px';
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <TestProviders workspace={workspace}>
      <ArticleEditor articleId={article.id} readPaste={readPastedBlocks} />
    </TestProviders>,
  );
  const text = await waitFor(() => place.querySelector<HTMLElement>('[data-article-text]'));
  await waitFor(() => workspace.session.state.getState().view);
  return {
    workspace,
    versionId: article.currentVersionId,
    text,
    unmount: async () => {
      root.unmount();
      place.remove();
      // The place in the article is kept when effects are undone, which React does in a later task.
      await new Promise((resolve) => setTimeout(resolve));
      await workspace.keeper.flush();
      await workspace.close();
    },
  };
}

async function waitFor<T>(find: () => T | null): Promise<T> {
  for (;;) {
    const found = find();
    if (found !== null) return found;
    await new Promise(requestAnimationFrame);
  }
}

let open: MountedArticle | null = null;
afterEach(async () => {
  await open?.unmount();
  open = null;
});

const SENTENCE =
  'The crossing will not carry a single car before the year 2031, said the transport minister. ';
const PARAGRAPHS = Array.from({ length: 60 }, (_, index) => `${index}. ${SENTENCE.repeat(3)}`);

async function mount(...rest: Parameters<typeof mountArticle>): Promise<MountedArticle> {
  open = await mountArticle(...rest);
  return open;
}

function viewOf({ workspace }: MountedArticle) {
  const { view } = workspace.session.state.getState();
  if (view === null) throw new Error('No article is shown');
  return view;
}

function putCaret(article: MountedArticle, at: number): void {
  viewOf(article).select({ start: at, end: at });
  viewOf(article).focus();
}

const frame = () => new Promise(requestAnimationFrame);

it('changes nothing whatever is typed, deleted, cut, pasted, dropped or commanded', async () => {
  const article = await mount(['The bridge is shut.', 'Nobody knows why.']);
  putCaret(article, 4);
  const before = article.text.textContent;
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
  await userEvent.keyboard('x{Enter}{Backspace}{Delete}');
  await userEvent.keyboard('{Control>}bizyxv{/Control}');
  document.execCommand('insertText', false, 'y');
  document.execCommand('delete');
  const data = new DataTransfer();
  data.setData('text/plain', 'pasted');
  data.setData('text/html', '<p>pasted</p>');
  article.text.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  );
  article.text.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  await frame();
  expect(article.text.textContent).toBe(before);
});

it('mends its text when something else on the page changes it', async () => {
  const article = await mount(['The bridge is shut.', 'Nobody knows why.']);
  const before = article.text.textContent;
  const [first, second] = article.text.children;
  if (first?.firstChild?.nodeType === Node.TEXT_NODE) first.firstChild.nodeValue = 'Le pont est fermé.';
  second?.remove();
  await expect.poll(() => article.text.textContent).toBe(before);
});

it('keeps its keys alive through a composition, and its text', async () => {
  const article = await mount(['The bridge is shut.']);
  putCaret(article, 4);
  const before = article.text.textContent;
  for (const type of ['compositionstart', 'compositionupdate'])
    article.text.dispatchEvent(new CompositionEvent(type, { data: 'に', bubbles: true }));
  await userEvent.keyboard('{Control>}{End}{/Control}');
  expect(viewOf(article).selection()).toEqual({ start: 19, end: 19 });
  expect(article.text.textContent).toBe(before);
});

it('loses no key while marks are drawn anew at every step', async () => {
  const article = await mount(PARAGRAPHS);
  const text = PARAGRAPHS.join('\n');
  for (let start = 0; start + 40 < text.length; start += 120) {
    markWords(article.workspace, 'claim', article.versionId, [{ start, end: start + 40 }]);
  }
  putCaret(article, 0);
  const ends: number[] = [];
  for (let step = 0; step < 40; step += 1) {
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    const scroller = article.text.closest('[data-scroller]');
    scroller?.scrollBy({ top: 24 });
    scroller?.dispatchEvent(new Event('scroll'));
    await frame();
    ends.push(viewOf(article).selection().end);
  }
  expect(viewOf(article).selection().start).toBe(0);
  expect(new Set(ends).size).toBe(40);
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
});

it('takes the words that are seen selected, before the browser has told of them', async () => {
  const article = await mount(['The bridge is shut.', 'Nobody knows why.']);
  putCaret(article, 0);
  const words = article.text.children[1]?.firstChild;
  if (!(words instanceof Text)) throw new Error('The text is drawn otherwise');
  document.getSelection()?.setBaseAndExtent(words, 7, words, 12);
  expect(viewOf(article).selection()).toEqual({ start: 27, end: 32 });
  expect(article.workspace.session.state.getState().textSelection).toEqual({ start: 27, end: 32 });
  document.getSelection()?.setBaseAndExtent(words, 2, words, 2);
  expect(viewOf(article).widen()).toBe('word');
  expect(String(document.getSelection())).toBe('Nobody');
});

it('goes to the ends of a long text and takes all of its words, and no more', async () => {
  const article = await mount(PARAGRAPHS);
  const { length } = PARAGRAPHS.join('\n');
  putCaret(article, 10);
  await userEvent.keyboard('{Control>}{End}{/Control}');
  expect(viewOf(article).selection()).toEqual({ start: length, end: length });
  await userEvent.keyboard('{Control>}{Shift>}{Home}{/Shift}{/Control}');
  expect(viewOf(article).selection()).toEqual({ start: 0, end: length });
  putCaret(article, 10);
  await userEvent.keyboard('{Control>}a{/Control}');
  expect(viewOf(article).selection()).toEqual({ start: 0, end: length });
  expect(article.workspace.session.state.getState().textSelection).toEqual({ start: 0, end: length });
});

it.each([
  ['joined emoji', 'A 👩‍👩‍👧 at the bridge', 2, 10],
  ['combining marks', 'Cafe\u0301 by the bridge', 3, 5],
])('counts %s as one step and in UTF-16 code units', async (_name, words, from, to) => {
  const article = await mount([words]);
  putCaret(article, from);
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  expect(viewOf(article).selection()).toEqual({ start: from, end: to });
});

it('selects with the left arrow onwards in an Arabic article', async () => {
  const article = await mount(['لقد تخلى الوزير عن الجسر'], { tag: 'ar', direction: 'rtl' });
  putCaret(article, 0);
  await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}');
  expect(viewOf(article).selection()).toEqual({ start: 0, end: 3 });
});

it.each([
  [
    'abbreviations, nested quotations and joined emoji',
    'en',
    'ltr',
    [
      'Dr. Ines Marrow of the U.S. Weir Co. said on Sept. 3 at 5 p.m.: “He told me ‘no, never’, and left.” Why? 👩‍👩‍👧 saw 2,000.5 tonnes (or 10-day tests — nobody knows).',
      '“We were told,” she wrote, “that the Cafe\u0301 was shut.',
      '“Nobody asked us.” Mr. Quill e.g. asked No. 5.',
    ],
  ],
  [
    'Arabic',
    'ar',
    'rtl',
    [
      'قال د. سامي إن الجسر «لن يُفتح قبل عام 2031»، ثم غادر. لماذا؟ كِتَابٌ جديد؛ لا أحد يعرف 👍🏽.',
      'ثم «عاد».',
    ],
  ],
  [
    'Chinese',
    'zh',
    'ltr',
    ['部长说：“大桥‘明年’开放。”没有人相信，2031年太早（也许）！真的吗？🌉', '《卡罗纪事报》说「不会」。'],
  ],
  ['Thai', 'th', 'ltr', ['รัฐมนตรีกล่าวว่า “สะพานจะไม่เปิดก่อนปี 2031” แล้วก็จากไป ไม่มีใครรู้ว่าทำไม น้ำท่วม', 'จบแล้ว']],
] as const)('takes back every widening exactly: %s', async (_name, tag, direction, paragraphs) => {
  const article = await mount(paragraphs, { tag, direction });
  const view = viewOf(article);
  view.focus();
  const { length } = paragraphs.join('\n');
  fc.assert(
    fc.property(fc.nat(length), fc.nat(length), fc.boolean(), fc.nat(8), (a, b, isCaret, most) => {
      view.select({ start: Math.min(a, b), end: isCaret ? Math.min(a, b) : Math.max(a, b) });
      const trail = [view.selection()];
      for (let step = 0; step < most && view.widen() !== null; step += 1) trail.push(view.selection());
      for (const before of trail.slice(0, -1).reverse()) {
        expect(view.narrow()).not.toBeNull();
        expect(view.selection()).toEqual(before);
      }
      // There was no widening before the first one.
      expect(view.narrow()).toBeNull();
      expect(view.selection()).toEqual(trail[0]);
    }),
    { seed: 23, numRuns: 150 },
  );
});

it('takes no widening back once other words were selected', async () => {
  const article = await mount(['The bridge is shut. Nobody knows why.']);
  const view = viewOf(article);
  putCaret(article, 5);
  view.widen();
  view.widen();
  view.select({ start: 20, end: 26 });
  expect(view.narrow()).toBeNull();
  expect(view.selection()).toEqual({ start: 20, end: 26 });
});

it('takes the smallest of nested marks at a click, then the wider ones, and leads to all of them', async () => {
  const article = await mount(['It is said that Halvar Quenby has given up on the bridge.']);
  const { workspace, versionId, text } = article;
  const claim = markWords(workspace, 'claim', versionId, [{ start: 16, end: 56 }]);
  const mention = markWords(workspace, 'entity-mention', versionId, [{ start: 16, end: 29 }]);
  const mark = () => text.querySelector<HTMLElement>(`[data-id="${mention.id}"]`);
  await expect.poll(mark).not.toBeNull();
  const chosen: (string | null)[] = [];
  for (let click = 0; click < 3; click += 1) {
    mark()?.click();
    chosen.push(workspace.session.state.getState().selectedId);
  }
  expect(chosen).toEqual([mention.id, claim.id, mention.id]);
});

it('says what a mark is and where it ends without changing what the words say', async () => {
  const article = await mount(['It is said that Halvar Quenby has given up on the bridge.', 'Nobody knows.']);
  const { workspace, versionId, text } = article;
  markWords(workspace, 'claim', versionId, [{ start: 58, end: 64 }]);
  markWords(workspace, 'claim', versionId, [{ start: 16, end: 56 }]);
  markWords(workspace, 'entity-mention', versionId, [{ start: 23, end: 29 }]);
  const heard = () =>
    [...text.querySelectorAll('.rt-mark')].map(
      (mark) => `${mark.tagName} ${mark.getAttribute('aria-description') ?? ''}: ${mark.textContent}`,
    );
  await expect
    .poll(heard)
    .toEqual([
      'MARK Claim 1: Halvar ',
      'MARK : Quenby',
      'MARK Entity 1: Quenby',
      'MARK Claim 1 ends:  has given up on the bridge',
      'MARK Claim 2: Nobody',
    ]);
  expect(text.querySelectorAll('[aria-label], [hidden]').length).toBe(0);
});

it('has the marks far from what is on the screen in the text, too', async () => {
  const article = await mount(PARAGRAPHS);
  const { length } = PARAGRAPHS.join('\n');
  markWords(article.workspace, 'claim', article.versionId, [{ start: length - 20, end: length - 2 }]);
  await expect
    .poll(() => article.text.querySelector('mark')?.getAttribute('aria-description'))
    .toBe('Claim 1');
  const mark = article.text.querySelector('mark')?.getBoundingClientRect();
  expect(mark?.top).toBeGreaterThan(innerHeight * 3);
});

it('tells once which annotation the caret has come into, when it rests', async () => {
  const article = await mount(['It is said that Halvar Quenby has given up on the bridge.']);
  const { workspace, versionId } = article;
  markWords(workspace, 'claim', versionId, [{ start: 16, end: 56 }]);
  const { state } = workspace.session;
  const heard: string[] = [];
  state.subscribe((now, before) => {
    if (now.announcement !== before.announcement) heard.push(now.announcement);
  });
  putCaret(article, 14);
  for (let step = 0; step < 4; step += 1) await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => heard).toEqual(['In Claim 1: Halvar Quenby has given up on the bridge']);
  await userEvent.keyboard('{ArrowRight}');
  await userEvent.keyboard('{Control>}{End}{/Control}');
  markWords(workspace, 'note', versionId, [{ start: 0, end: 2 }]);
  await userEvent.keyboard('{Control>}{Home}{/Control}');
  await expect.poll(() => heard.slice(1)).toEqual(['In Note 1: It']);
});

it('is not gone through when something else of the page is drawn', async () => {
  const article = await mount(PARAGRAPHS);
  putCaret(article, 4);
  let visits = 0;
  Object.defineProperty(article.text, 'firstChild', {
    configurable: true,
    get() {
      visits += 1;
      return article.text.childNodes[0];
    },
  });
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(<p>Elsewhere</p>));
  Reflect.deleteProperty(article.text, 'firstChild');
  expect(place.textContent).toBe('Elsewhere');
  root.unmount();
  expect(visits).toBe(0);
  expect(document.activeElement).toBe(article.text);
});

it('has the signs in the margin in the frame in which the marks are painted', async () => {
  const { workspace, versionId, text } = await mount(['The bridge is shut.', 'Nobody knows why.']);
  await frame();
  const signs = () => text.closest('article')?.querySelectorAll('[data-margin-signs]').length;
  expect(signs()).toBe(0);
  markWords(workspace, 'claim', versionId, [{ start: 4, end: 10 }]);
  // Asked for after the marks have asked for theirs, so that it comes last in the same frame.
  const inThatFrame = await new Promise((resolve) => requestAnimationFrame(() => resolve(signs())));
  expect(inThatFrame).toBe(1);
});

it.each([360, 900])('is as high before a long text was seen as after, in %i px', async (width) => {
  const { style } = document.body;
  style.inlineSize = `${width}px`;
  style.setProperty('--rt-font-text', 'serif');
  const { text } = await mount(Array.from({ length: 300 }, (_, index) => `${index}. ${SENTENCE.repeat(3)}`));
  const heights = () => {
    const expected = text.getBoundingClientRect().height;
    for (const block of text.querySelectorAll('p')) block.style.contentVisibility = 'visible';
    const seen = text.getBoundingClientRect().height;
    for (const block of text.querySelectorAll('p')) block.style.removeProperty('content-visibility');
    return Math.abs(expected / seen - 1);
  };
  await expect.poll(heights).toBeLessThan(0.06);
  document.body.removeAttribute('style');
});
