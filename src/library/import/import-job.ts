import { createStore, type StoreApi } from 'zustand/vanilla';
import { countWords } from '../../anchoring/search-words';
import { canonicalText } from '../../anchoring/text-blocks';
import { sha256Hex } from '../../anchoring/text-hash';
import type { ArticleDraft, ArticleMetadata } from '../../domain/article-draft';
import type { FormatProblem, ParseResult } from '../../formats/format';
import type { LineReading } from '../../formats/plain-text/unwrap-lines';
import { fileProblem } from '../../formats/problems';
import type { Workspace } from '../../store/workspace';
import type { ImportedArticle, ImportItem, ImportState } from './import-item';
import { LONGEST_PASTE } from './import-limits';
import { readFile } from './read-file';
import { judgeLines, readPastedHtml, readPastedText } from './read-paste';

/** Everything that is looked through before it is kept. Nothing is stored by it. */
export interface ImportJob {
  readonly state: StoreApi<{ readonly items: readonly ImportItem[] }>;
  addFiles(files: readonly File[]): void;
  /** Reads a paste; rich text when there is any, else the plain text. */
  addPaste(paste: { readonly html: string | null; readonly text: string | null }): void;
  readLinesAs(itemId: string, reading: LineReading): void;
  correct(itemId: string, change: Partial<ArticleMetadata>): void;
  setWanted(itemId: string, isWanted: boolean): void;
  /** Stops what is being read; what is ready stays. */
  stop(): void;
}

function isEmptyResult({ articles, records }: ParseResult): boolean {
  return articles.length === 0 && Object.values(records).every((rows) => rows.length === 0);
}

/** Makes the job of one import dialog. */
export function createImportJob({ clock, reader }: Pick<Workspace, 'clock' | 'reader'>): ImportJob {
  const state = createStore<{ readonly items: readonly ImportItem[] }>(() => ({ items: [] }));
  const files = new Map<string, File>();
  let running: AbortController | null = null;

  function update(
    id: string,
    change: Partial<ImportItem> | ((item: ImportItem) => Partial<ImportItem>),
  ): void {
    state.setState(({ items }) => ({
      items: items.map((item) =>
        item.id === id ? { ...item, ...(typeof change === 'function' ? change(item) : change) } : item,
      ),
    }));
  }

  async function lookThrough(draft: ArticleDraft): Promise<ImportedArticle> {
    const text = canonicalText(draft.document);
    const existingId = await reader.findArticleByHash(await sha256Hex(text));
    return { draft, words: countWords(text), existingId };
  }

  async function readyState(draft: ArticleDraft, problems: readonly FormatProblem[]): Promise<ImportState> {
    return { kind: 'ready', article: await lookThrough(draft), problems };
  }

  async function stateOf(result: ParseResult): Promise<ImportState> {
    if (isEmptyResult(result)) return { kind: 'failed', problems: result.problems };
    const [draft] = result.articles;
    if (draft !== undefined) return readyState(draft, result.problems);
    return { kind: 'records', records: result.records, problems: result.problems };
  }

  async function run(): Promise<void> {
    if (running !== null) return;
    const controller = new AbortController();
    running = controller;
    for (;;) {
      const item = state
        .getState()
        .items.find(({ state: { kind }, id }) => kind === 'waiting' && files.has(id));
      const file = item === undefined ? undefined : files.get(item.id);
      if (item === undefined || file === undefined || controller.signal.aborted) break;
      const { id } = item;
      update(id, { state: { kind: 'reading', share: 0 } });
      try {
        const { result, format } = await readFile(file, {
          clock,
          signal: controller.signal,
          onProgress: (share) => update(id, { state: { kind: 'reading', share } }),
        });
        const next = await stateOf(result);
        const isDuplicate = next.kind === 'ready' && next.article.existingId !== null;
        update(id, { format, state: next, isWanted: !isDuplicate });
      } catch {
        update(id, { state: { kind: 'stopped' } });
      }
    }
    running = null;
  }

  async function readPaste(
    id: string,
    html: string | null,
    text: string,
    reading: LineReading,
  ): Promise<void> {
    const now = new Date(clock.now()).toISOString();
    try {
      const rich = html === null ? null : await readPastedHtml(html, text, now);
      const draft = rich ?? (await readPastedText(text, reading, now));
      const next: ImportState =
        draft === null
          ? { kind: 'failed', problems: [fileProblem('import.problem.no-words')] }
          : await readyState(draft, []);
      const lines = rich === null && text.includes('\n') ? { text, reading } : null;
      update(id, { state: next, lines });
    } catch {
      update(id, { state: { kind: 'failed', problems: [fileProblem('import.problem.damaged')] } });
    }
  }

  function newItem(fileName: string | null, size: number): ImportItem {
    const waiting = { kind: 'waiting' } as const;
    return { id: clock.newId(), fileName, size, format: null, state: waiting, isWanted: true, lines: null };
  }

  return {
    state,
    addFiles: (added) => {
      const items = added.map((file) => {
        const item = newItem(file.name, file.size);
        files.set(item.id, file);
        return item;
      });
      state.setState((now) => ({ items: [...now.items, ...items] }));
      void run();
    },
    addPaste: ({ html, text }) => {
      const item = newItem(null, text?.length ?? html?.length ?? 0);
      state.setState({ items: [item] });
      if (Math.max(html?.length ?? 0, text?.length ?? 0) > LONGEST_PASTE) {
        const problem = fileProblem('import.problem.paste-too-long');
        update(item.id, { state: { kind: 'failed', problems: [problem] } });
        return;
      }
      void readPaste(item.id, html, text ?? '', judgeLines(text ?? ''));
    },
    readLinesAs: (itemId, reading) => {
      const item = state.getState().items.find(({ id }) => id === itemId);
      if (item?.lines) void readPaste(itemId, null, item.lines.text, reading);
    },
    correct: (itemId, change) =>
      update(itemId, (item) => {
        if (item.state.kind !== 'ready') return {};
        const { article } = item.state;
        const draft = { ...article.draft, metadata: { ...article.draft.metadata, ...change } };
        return { state: { ...item.state, article: { ...article, draft } } };
      }),
    setWanted: (itemId, isWanted) => update(itemId, { isWanted }),
    stop: () => {
      running?.abort();
      state.setState(({ items }) => ({
        items: items.map((item) =>
          item.state.kind === 'waiting' || item.state.kind === 'reading'
            ? { ...item, state: { kind: 'stopped' } }
            : item,
        ),
      }));
    },
  };
}
